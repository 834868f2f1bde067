using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Web.Components.Search;

/// <summary>A found thing as a row: its kind, its name with the words marked, where it leads and the passage that shows why.</summary>
public sealed record FoundRow(SearchHit Hit, string Kind, string Address, NoteKind Shape)
{
    public string? Status { get; init; }

    public DateOnly? ClosesOn { get; init; }

    /// <summary>True for what can no longer be applied to or answered.</summary>
    public bool IsPast { get; init; }

    public string Title(Tongue tongue) => Hit.Record.Title.In(tongue);

    /// <summary>The language of the title when it is another than the page's.</summary>
    public string? TitleLanguage(Tongue tongue) => Hit.Record.Title.TongueFor(tongue) is var real && real != tongue ? real.Code() : null;
}

/// <summary>A value to narrow by: what it is called, how many it gives, and the address that chooses it or gives it up.</summary>
public sealed record FacetChoice(string Text, int Count, string Address, bool IsChosen);

/// <summary>A side to narrow by.</summary>
public sealed record FacetGroup(string Name, string Title, IReadOnlyList<FacetChoice> Choices)
{
    public bool IsNarrowed => Choices.Any(c => c.IsChosen);
}

/// <summary>What a search page shows.</summary>
/// <param name="Query">As it stands in the address.</param>
/// <param name="Path">The address of the search.</param>
/// <param name="Count">How many were found in all.</param>
/// <param name="Rows">Those of this page.</param>
/// <param name="Facets">By what they can be narrowed; without those that would change nothing.</param>
/// <param name="Pager">The other pages.</param>
public sealed record SearchView(
    SearchQuery Query, string Path, int Count, IReadOnlyList<FoundRow> Rows, IReadOnlyList<FacetGroup> Facets, Pager Pager)
{
    /// <summary>The number of the first row among all that was found.</summary>
    public int First => ((Query.Page - 1) * SearchViews.PageSize) + 1;

    /// <summary>How many hits a file of them does not hold.</summary>
    public int NotInFile => Math.Max(0, Count - SearchViews.MostInFile);

    public FacetGroup? Kinds => Facets.FirstOrDefault(f => f.Name == FoundFacets.Kind);

    public IEnumerable<FacetGroup> Others => Facets.Where(f => f.Name != FoundFacets.Kind);
}

/// <summary>The field that one searches in.</summary>
public sealed record SearchBox(SearchQuery Query, string Path, string SuggestAddress);

/// <summary>A thing that may be what somebody is typing.</summary>
public sealed record Suggestion(string Text, string Kind, string Address)
{
    private static readonly JsonSerializerOptions plainly = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonResult Answer(IReadOnlyList<Suggestion> suggestions) => new(suggestions, plainly);
}
