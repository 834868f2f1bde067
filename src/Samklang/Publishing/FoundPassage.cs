using Samklang.Language;
using Samklang.Matching;

namespace Samklang.Publishing;

/// <summary>Chooses the passage of a found record that shows why it was found.</summary>
internal static class FoundPassage
{
    public static SearchHit Of(FoundRecord record, Hit hit, Tongue tongue)
    {
        IReadOnlyList<MatchField> fields = record.Fields();
        List<Place> places = [.. hit.Reasons.SelectMany(r => r.InItem).Where(p => p.Field < fields.Count)];
        IReadOnlyList<SnippetRun> title = Title(record, fields, places, tongue);
        List<Place> inText = [.. places.Where(p => fields[p.Field].Zone != Zone.Title)];
        int field = Choose(fields, inText, tongue);
        return field < 0
            ? new(record, title, [], tongue)
            : new(record, title, Snippet.Of(fields[field].Text, inText.Where(p => p.Field == field)), TongueOf(fields[field], tongue));
    }

    private static IReadOnlyList<SnippetRun> Title(FoundRecord record, IReadOnlyList<MatchField> fields, List<Place> places, Tongue tongue)
    {
        string shown = record.Title.In(tongue);
        List<Place> inTitle = [.. places.Where(p => fields[p.Field].Zone == Zone.Title && fields[p.Field].Text == shown)];
        return inTitle.Count == 0 ? [] : Snippet.Whole(shown, inTitle);
    }

    // The field with most marks in it; at a draw, the one in the reader's language, and then the first.
    private static int Choose(IReadOnlyList<MatchField> fields, List<Place> places, Tongue tongue) => Enumerable.Range(0, fields.Count)
        .Where(f => fields[f].Zone != Zone.Title)
        .OrderByDescending(f => TongueOf(fields[f], tongue) == tongue && places.Any(p => p.Field == f))
        .ThenByDescending(f => places.Count(p => p.Field == f))
        .ThenByDescending(f => TongueOf(fields[f], tongue) == tongue)
        .Select(f => (int?)f).FirstOrDefault() ?? -1;

    private static Tongue TongueOf(MatchField field, Tongue asked) => field.Language switch
    {
        TextLanguage.Swedish => Tongue.Swedish,
        TextLanguage.English => Tongue.English,
        _ => asked,
    };
}
