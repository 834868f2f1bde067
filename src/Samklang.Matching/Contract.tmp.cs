#pragma warning disable
namespace Samklang.Matching;
public enum TextLanguage { Other, Swedish, English }
public readonly record struct Place(int Field, int Start, int Length);
public enum Strength { Possible, Likely, Strong }
public enum ReasonKind { Word, Identifier, Concept }
public enum Bridge { Same, Concept, BroaderConcept, Lexicon, Cognate }
public sealed record Reason(ReasonKind Kind, Bridge Bridge, string Asked, TextLanguage AskedLanguage, string Found, TextLanguage FoundLanguage,
    string? ConceptId, double Weight, IReadOnlyList<Place> InProfile, IReadOnlyList<Place> InItem);
public sealed record Hit(string Id, double Score, Strength Strength, IReadOnlyList<Reason> Reasons);
public enum Zone { Title, Lead, Body }
public sealed record MatchField(Zone Zone, string Text, TextLanguage? Language = null);
public sealed record MatchText(string Id, IReadOnlyList<MatchField> Fields);
public sealed class MatchEngine {
    public static MatchEngine CreateDefault() => new();
    public ItemIndex CreateItemIndex(IEnumerable<MatchText> items) => new(items);
}
public sealed class ItemIndex(IEnumerable<MatchText> items) {
    private readonly Dictionary<string, MatchText> all = items.ToDictionary(i => i.Id);
    public int Count => all.Count;
    public void Put(MatchText text) => all[text.Id] = text;
    public bool Remove(string id) => all.Remove(id);
    public IReadOnlyList<Hit> Find(MatchText profile, int top, Func<string, bool>? allowed = null, Strength atLeast = Strength.Possible) {
        var words = profile.Fields.SelectMany(f => f.Text.ToLowerInvariant().Split(' ')).Where(w => w.Length > 7).ToHashSet();
        return all.Values.Where(i => allowed?.Invoke(i.Id) ?? true).Select(i => {
            var places = new List<Place>(); string? found = null;
            for (int f = 0; f < i.Fields.Count; f++) foreach (string w in words) { int at = i.Fields[f].Text.ToLowerInvariant().IndexOf(w, StringComparison.Ordinal); if (at >= 0) { places.Add(new(f, at, w.Length)); found ??= w; } }
            return new Hit(i.Id, Math.Min(1, places.Count / 10.0), places.Count > 5 ? Strength.Strong : places.Count > 3 ? Strength.Likely : Strength.Possible,
                places.Count == 0 ? [] : [new(ReasonKind.Word, Bridge.Same, found!, TextLanguage.English, found!, TextLanguage.English, null, 1, [], places)]);
        }).Where(h => h.Reasons.Count > 0).OrderByDescending(h => h.Score).Take(top).ToList(); }
    public IReadOnlyList<Hit> Search(string query, int top, Func<string, bool>? allowed = null) => Find(new("", [new(Zone.Title, query)]), top, allowed);
}
