using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;

namespace Samklang.Publishing;

/// <summary>Searches all that the viewer may see, best first.</summary>
public sealed class SearchSite(SamklangDb db, SiteIndex site)
{
    /// <summary>The most that a search gives.</summary>
    public const int Most = 200;

    public async Task<SearchAnswer> RunAsync(string query, Tongue tongue, int page, int pageSize, CancellationToken cancel)
    {
        HashSet<Guid> allowed = [];
        foreach (Findable findable in FindableRecords.All)
            allowed.UnionWith(await findable.Ids(db).ToListAsync(cancel));
        ItemIndex index = await site.CurrentAsync(cancel);
        IReadOnlyList<Hit> hits = index.Search(query, Most, id => allowed.Contains(Guid.Parse(id)));
        List<Hit> shown = [.. hits.Skip((page - 1) * pageSize).Take(pageSize)];
        Dictionary<Guid, FoundRecord> records = await RecordsAsync([.. shown.Select(h => Guid.Parse(h.Id))], cancel);
        return new(hits.Count, [.. shown.Where(h => records.ContainsKey(Guid.Parse(h.Id))).Select(h => Found(records[Guid.Parse(h.Id)], h, tongue))]);
    }

    private async Task<Dictionary<Guid, FoundRecord>> RecordsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        List<FoundRecord> records = [];
        foreach (Findable findable in FindableRecords.All)
            records.AddRange(await findable.ReadAsync(db, ids, cancel));
        return records.ToDictionary(r => r.Id);
    }

    private static SearchHit Found(FoundRecord record, Hit hit, Tongue tongue)
    {
        IReadOnlyList<MatchField> fields = record.Fields();
        List<Place> places = [.. hit.Reasons.SelectMany(r => r.InItem).Where(p => p.Field < fields.Count && fields[p.Field].Zone != Zone.Title)];
        int field = Choose(fields, places, tongue);
        if (field < 0)
            return new(record, [], tongue);
        return new(record, Snippet.Of(fields[field].Text, places.Where(p => p.Field == field)), TongueOf(fields[field], tongue));
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

/// <summary>How many were found in all, and those of the page asked for.</summary>
public sealed record SearchAnswer(int Count, IReadOnlyList<SearchHit> Hits);

/// <summary>A record that was found, with the passage that shows why.</summary>
public sealed record SearchHit(FoundRecord Record, IReadOnlyList<SnippetRun> Snippet, Tongue SnippetTongue);
