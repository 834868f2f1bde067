using Microsoft.AspNetCore.Mvc;
using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Web.Components.Search;

/// <summary>A search as it stands in the address: the words, the page, and what it is narrowed to.</summary>
public sealed record SearchQuery
{
    public const int LongestWords = 200;
    private const int MostChosen = 20;

    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    [FromQuery(Name = "p")]
    public string? PageText { get; init; }

    public string[]? Kind { get; init; }

    public string[]? Status { get; init; }

    public string[]? Programme { get; init; }

    public string[]? Priority { get; init; }

    public string[]? Source { get; init; }

    public string[]? Year { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words);

    public bool IsTooLong => Words?.Length > LongestWords;

    public int Page => int.TryParse(PageText, out int page) && page is > 0 and < 10_000 ? page : 1;

    public bool IsNarrowed => Chosen.Any(c => c.Value.Count > 0);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen => new Dictionary<string, IReadOnlyList<string>>
    {
        [FoundFacets.Kind] = Clean(Kind), [FoundFacets.Status] = Clean(Status), [FoundFacets.Programme] = Clean(Programme),
        [FoundFacets.Priority] = Clean(Priority), [FoundFacets.Source] = Clean(Source), [FoundFacets.Year] = Clean(Year),
    };

    public SearchAsk ToAsk(Tongue tongue) => new(Words!.Trim(), tongue) { Page = Page, Chosen = Chosen };

    /// <summary>The address of the same search with the value chosen, or given up when it is chosen.</summary>
    public string Toggled(string path, string facet, string value)
    {
        Dictionary<string, IReadOnlyList<string>> chosen = new(Chosen);
        chosen[facet] = chosen[facet].Contains(value) ? [.. chosen[facet].Where(v => v != value)] : [.. chosen[facet], value];
        return Address(path, chosen, 1);
    }

    /// <summary>The address of the same words without any narrowing.</summary>
    public string Widened(string path) => Address(path, new Dictionary<string, IReadOnlyList<string>>(), 1);

    public string AddressOf(string path, int page) => Address(path, Chosen, page);

    private string Address(string path, IReadOnlyDictionary<string, IReadOnlyList<string>> chosen, int page)
    {
        IEnumerable<string> parts =
        [
            $"q={Uri.EscapeDataString(Words ?? "")}",
            .. FoundFacets.All.Where(chosen.ContainsKey).SelectMany(facet => chosen[facet].Select(value => $"{facet}={Uri.EscapeDataString(value)}")),
            .. page > 1 ? (string[])[FormattableString.Invariant($"p={page}")] : [],
        ];
        return $"{path}?{string.Join('&', parts)}";
    }

    private static List<string> Clean(string[]? values) =>
        [.. (values ?? []).Where(value => value is { Length: > 0 and <= 120 }).Distinct(StringComparer.Ordinal).Take(MostChosen)];
}
