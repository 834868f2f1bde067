using Samklang.Matching.Analysis;
using Samklang.Matching.Concepts;

namespace Samklang.Matching.Index;

/// <summary>From evidence to reasons that name words and places on both sides.</summary>
internal static class ReasonWriter
{
    private const int MostPlaces = 12;

    public static IReadOnlyList<Reason> Write(ReadProfile profile, AnalysedText item, ReadOnlySpan<Evidence> evidence, double[] shares, int most)
    {
        var total = shares.Sum();
        if (total <= 0)
            return [];
        var reasons = new List<Reason>();
        foreach (var (one, share) in Stretches.Of(profile, evidence, shares))
        {
            if (Write(profile, item, one, share / total) is { } reason)
                reasons.Add(reason);
        }

        return [.. reasons.OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.InItem[0].Field)
            .ThenBy(reason => reason.InItem[0].Start).Take(most)];
    }

    private static Reason? Write(ReadProfile profile, AnalysedText item, Evidence evidence, double weight)
    {
        var slot = profile.Slots[evidence.Slot];
        var way = slot.Ways[evidence.Way];
        if (item.Find(way.Key) is not { } held || held.PlaceCount == 0)
            return null;
        var places = item.Places(held);
        var asked = Words(profile.Text, slot.Places[0]);
        var found = Words(item.Text, places[0]);
        return new Reason(KindOf(slot), BridgeOf(way, asked, found), asked, slot.Language, found, item.Languages[places[0].Field],
            slot.ConceptId, weight, [.. slot.Places.Take(MostPlaces)], places[..Math.Min(places.Length, MostPlaces)].ToArray());
    }

    private static ReasonKind KindOf(Slot slot) => slot.Kind switch
    {
        SlotKind.Concept => ReasonKind.Concept,
        SlotKind.Identifier => ReasonKind.Identifier,
        _ => ReasonKind.Word,
    };

    private static Bridge BridgeOf(Way way, string asked, string found) =>
        way.Bridge == Bridge.Cognate && string.Equals(asked, found, StringComparison.OrdinalIgnoreCase) ? Bridge.Same : way.Bridge;

    private static string Words(MatchText text, Place place) => text.Fields[place.Field].Text.Substring(place.Start, place.Length);
}
