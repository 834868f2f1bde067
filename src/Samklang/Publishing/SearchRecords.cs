using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;

namespace Samklang.Publishing;

/// <summary>Searches all that the viewer may see, best first. Who may see what is a bound of the query itself.</summary>
public sealed class SearchRecords(SamklangDb db, SiteIndex index)
{
    public async Task<SearchAnswer> RunAsync(SearchAsk ask, CancellationToken cancel)
    {
        ItemIndex items = await index.CurrentAsync(cancel);
        FoundItems found = items.Search(ask.Words, new()
        {
            Skip = (ask.Page - 1) * ask.PageSize, Top = ask.PageSize,
            Within = Within(ask), Chosen = [.. ask.Chosen.Where(c => c.Value.Count > 0).Select(Filter)], Facets = FoundFacets.All,
        });
        Dictionary<Guid, FoundRecord> records = await RecordsAsync(found.Hits, cancel);
        return new(found.Total,
            [.. found.Hits.Where(h => records.ContainsKey(Guid.Parse(h.Id))).Select(h => FoundPassage.Of(records[Guid.Parse(h.Id)], h, ask.Tongue))],
            [.. found.Facets.Select(f => Facet(f, ask))]);
    }

    /// <summary>The titles that fit best what has been typed so far.</summary>
    public async Task<IReadOnlyList<FoundRecord>> SuggestAsync(SearchAsk ask, CancellationToken cancel)
    {
        ItemIndex items = await index.CurrentAsync(cancel);
        IReadOnlyList<Hit> hits = items.Search(ask.Words, new() { Top = ask.PageSize, Within = Within(ask), CountsAll = false }).Hits;
        Dictionary<Guid, FoundRecord> records = await RecordsAsync(hits, cancel);
        return [.. hits.Select(h => records.GetValueOrDefault(Guid.Parse(h.Id))).OfType<FoundRecord>()];
    }

    private IReadOnlyList<AttributeFilter> Within(SearchAsk ask) => ask.Kinds.Count == 0
        ? AudienceValues.Within(db.Viewer)
        : [.. AudienceValues.Within(db.Viewer), new(FoundFacets.Kind, [.. ask.Kinds.SelectMany(FoundFacets.ValuesOf)])];

    private AttributeFilter Filter(KeyValuePair<string, IReadOnlyList<string>> chosen) => chosen.Key == FoundFacets.Priority
        ? new(chosen.Key, [.. chosen.Value.SelectMany(key => AudienceValues.Joined(db.Viewer, key))])
        : new(chosen.Key, [.. chosen.Value]);

    // A value that is chosen stays, so that it can be given up, also when nothing has it.
    private FoundFacet Facet(Facet facet, SearchAsk ask)
    {
        IReadOnlyList<string> chosen = ask.Chosen.GetValueOrDefault(facet.Name) ?? [];
        IEnumerable<FacetCount> counts = facet.Name == FoundFacets.Priority
            ? facet.Counts.Select(c => new FacetCount(AudienceValues.Part(db.Viewer, c.Value) ?? "", c.Count)).Where(c => c.Value.Length > 0)
                .GroupBy(c => c.Value).Select(g => new FacetCount(g.Key, g.Max(c => c.Count)))
            : facet.Counts;
        List<FoundValue> values = [.. counts.Select(c => new FoundValue(c.Value, c.Count, chosen.Contains(c.Value)))];
        return new(facet.Name, [.. values, .. chosen.Where(value => values.All(v => v.Value != value)).Select(value => new FoundValue(value, 0, true))]);
    }

    private async Task<Dictionary<Guid, FoundRecord>> RecordsAsync(IReadOnlyList<Hit> hits, CancellationToken cancel)
    {
        List<Guid> ids = [.. hits.Select(h => Guid.Parse(h.Id))];
        List<FoundRecord> records = [];
        foreach (Findable findable in FindableRecords.All.Where(_ => records.Count < ids.Count))
            records.AddRange(await findable.ReadAsync(db, ids, cancel));
        return records.ToDictionary(r => r.Id);
    }
}
