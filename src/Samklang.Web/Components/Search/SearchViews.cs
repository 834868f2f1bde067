using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Components.Search;

/// <summary>Where a found thing is shown, and how one gets there.</summary>
public interface IFoundPlaces
{
    string AddressOf(FoundRecord found);
}

/// <summary>Runs a search as it stands in an address, and gives words and addresses to what came of it.</summary>
public sealed class SearchViews(SiteIndex index, IStringLocalizer<SearchTexts> texts, SourceNames sources, TimeProvider time)
{
    internal const int PageSize = 20;
    internal const int MostInFile = 500;
    private const int Suggestions = 8;
    private const int MostValues = 12;

    public async Task<SearchView> RunAsync(SamklangDb db, SearchAsk ask, (SearchQuery Query, string Path, IFoundPlaces Places) page, CancellationToken cancel)
    {
        SearchAnswer answer = await new SearchRecords(db, index).RunAsync(ask with { PageSize = PageSize }, cancel);
        FacetNames names = await FacetNames.ReadAsync(db, texts, sources, ask.Tongue, cancel);
        DateOnly today = Pages.SamklangPage.DayOf(time.GetUtcNow().UtcDateTime);
        return new(page.Query, page.Path, answer.Count,
            [.. answer.Hits.Select(hit => Row(hit, names, page.Places.AddressOf(hit.Record), today))],
            [.. answer.Facets.Select(facet => Group(facet, names, page.Query, page.Path)).Where(group => group.IsNarrowed || group.Choices.Any(c => c.Count < answer.Count))],
            new Pager(page.Query.Page, (answer.Count + PageSize - 1) / PageSize, number => page.Query.AddressOf(page.Path, number)));
    }

    /// <summary>The best hits as a list to take home, which says in its last row when there are more.</summary>
    /// <param name="db">The database as the searcher may see it.</param>
    /// <param name="ask">What is searched for.</param>
    /// <param name="address">Where a found thing is shown, in full.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<ListTable> ListAsync(SamklangDb db, SearchAsk ask, Func<FoundRecord, string> address, CancellationToken cancel)
    {
        SearchAnswer answer = await new SearchRecords(db, index).RunAsync(ask with { Page = 1, PageSize = MostInFile }, cancel);
        FacetNames names = await FacetNames.ReadAsync(db, texts, sources, ask.Tongue, cancel);
        DateOnly today = Pages.SamklangPage.DayOf(time.GetUtcNow().UtcDateTime);
        int leftOut = answer.Count - MostInFile;
        return new ListSheet<FoundRow>("search", texts["Desk.Title"])
            .Text("kind", texts["ColumnKind"], r => r.Kind)
            .Text("title", texts["ColumnTitle"], r => r.Title(ask.Tongue))
            .Text("example", texts["Example"], r => r.Hit.Record.IsExample ? texts["Yes"].Value : null)
            .Text("status", texts["ColumnStatus"], r => r.Status)
            .Day("closes", texts["ColumnCloses"], r => r.ClosesOn)
            .Text("passage", texts["ColumnPassage"], r => string.Concat(r.Hit.Snippet.Select(run => run.Text)))
            .Text("address", texts["ColumnAddress"], r => r.Address)
            .Fill(answer.Hits.Select(hit => Row(hit, names, address(hit.Record), today)))
            .LeavingOut(leftOut, "title", texts["LeftOut", leftOut]);
    }

    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(SamklangDb db, SearchAsk ask, IFoundPlaces places, CancellationToken cancel)
    {
        FacetNames names = await FacetNames.ReadAsync(db, texts, sources, ask.Tongue, cancel);
        IReadOnlyList<FoundRecord> found = await new SearchRecords(db, index).SuggestAsync(ask with { PageSize = Suggestions }, cancel);
        return [.. found.Select(record => new Suggestion(record.Title.In(ask.Tongue), names.Of(FoundFacets.Kind, FoundFacets.KindOf(record)), places.AddressOf(record)))];
    }

    private static FoundRow Row(SearchHit hit, FacetNames names, string address, DateOnly today)
    {
        CallStatus? status = hit.Record.Item?.StatusOn(today);
        return new(hit, names.Of(FoundFacets.Kind, FoundFacets.KindOf(hit.Record)), address,
            ShapeOf(hit.Record))
        {
            Status = status is { } known ? names.Of(FoundFacets.Status, known.ToString().ToLowerInvariant()) : hit.Record.ReplacedById is null ? null : names.Corrected,
            IsPast = status == CallStatus.Closed || hit.Record.ReplacedById is not null,
            ClosesOn = status is null ? null : hit.Record.Item!.ClosesOn,
        };
    }

    private static NoteKind ShapeOf(FoundRecord found) => found.Kind switch
    {
        _ when found.Item is { } item => Pages.Site.ItemEntry.ShapeOf(item.Kind),
        FoundKind.Window => NoteKind.Window,
        FoundKind.Meeting => NoteKind.Meeting,
        FoundKind.AskOutcome => NoteKind.Outcome,
        FoundKind.Reading => NoteKind.Publication,
        _ => NoteKind.Step,
    };

    private FacetGroup Group(FoundFacet facet, FacetNames names, SearchQuery query, string path)
    {
        IEnumerable<FoundValue> values = facet.Name == FoundFacets.Year
            ? facet.Values.OrderByDescending(v => v.Value, StringComparer.Ordinal)
            : facet.Values.OrderByDescending(v => v.IsChosen).ThenByDescending(v => v.Count);
        return new(facet.Name, texts[$"Facet.{facet.Name}"],
            [.. values.Take(MostValues).Select(v => new FacetChoice(names.Of(facet.Name, v.Value), v.Count, query.Toggled(path, facet.Name, v.Value), v.IsChosen))]);
    }
}

/// <summary>What the values of the facets are called.</summary>
internal sealed class FacetNames(
    IStringLocalizer<SearchTexts> texts, SourceNames sources, Dictionary<string, string> programmes, Dictionary<string, string> priorities)
{
    public static async Task<FacetNames> ReadAsync(
        SamklangDb db, IStringLocalizer<SearchTexts> texts, SourceNames sources, Tongue tongue, CancellationToken cancel)
    {
        var programmes = await db.Programmes.AsNoTracking().Where(p => p.FrameworkProgramme != null).OrderBy(p => p.Position)
            .Select(p => new { p.FrameworkProgramme, p.Title }).ToListAsync(cancel);
        var priorities = await db.Priorities.AsNoTracking().Select(p => new { p.Key, p.Title }).ToListAsync(cancel);
        return new(texts, sources,
            programmes.DistinctBy(p => p.FrameworkProgramme).ToDictionary(p => p.FrameworkProgramme!, p => p.Title.In(tongue)),
            priorities.ToDictionary(p => p.Key, p => p.Title.In(tongue)));
    }

    public string Corrected => texts["Corrected"];

    /// <summary>In words where there are any, else the value itself.</summary>
    public string Of(string facet, string value) => facet switch
    {
        FoundFacets.Programme => programmes.GetValueOrDefault(value) ?? texts["OtherProgramme", value],
        FoundFacets.Priority => priorities.GetValueOrDefault(value, value),
        FoundFacets.Source => sources.OfKey(value),
        FoundFacets.Year => value,
        _ => texts[$"{facet}.{value}"] is { ResourceNotFound: false } words ? words : value,
    };
}
