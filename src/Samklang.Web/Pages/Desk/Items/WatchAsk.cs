using Microsoft.AspNetCore.Mvc;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Items;

/// <summary>What the list of the watch is narrowed to, as it stands in the address. A value that means nothing narrows nothing.</summary>
public sealed record WatchAsk
{
    public const string Unsettled = "unsettled";

    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    public string? Kind { get; init; }

    public string? Source { get; init; }

    public string? Programme { get; init; }

    public string? Priority { get; init; }

    public string? Strength { get; init; }

    public string? Verdict { get; init; }

    public string? Status { get; init; }

    public string? Year { get; init; }

    public string? Sort { get; init; }

    [FromQuery(Name = "p")]
    public string? Page { get; init; }

    public ItemKind? AskedKind => Read<ItemKind>(Kind);

    public Strength? AskedStrength => Read<Strength>(Strength);

    public Verdict? AskedVerdict => Read<Verdict>(Verdict);

    public bool AsksUnsettled => Verdict == Unsettled;

    public CallStatus? AskedStatus => Read<CallStatus>(Status);

    public int? AskedYear => int.TryParse(Year, out int year) && year is > 1900 and < 2200 ? year : null;

    public int PageNumber => int.TryParse(Page, out int page) && page > 0 ? page : 1;

    public WatchSort SortedBy => Read<WatchSort>(Sort) ?? (AskedWords is null ? WatchSort.Best : WatchSort.Relevance);

    /// <summary>The words to search for, cut to what a search can use; null for none.</summary>
    public string? AskedWords => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim() is { Length: > 300 } many ? many[..300] : Words.Trim();

    public bool IsNarrowed =>
        AskedWords is not null || AskedKind is not null || Source is { Length: > 0 } || Programme is { Length: > 0 } || Priority is { Length: > 0 }
        || AskedStrength is not null || AskedVerdict is not null || AsksUnsettled || AskedStatus is not null || AskedYear is not null;

    /// <summary>The address of the list narrowed like this, on another page or sorted otherwise.</summary>
    public string Address(int page = 1, WatchSort? sort = null)
    {
        (string Name, string? Value)[] all =
        [
            ("q", AskedWords), ("kind", Kind), ("source", Source), ("programme", Programme), ("priority", Priority), ("strength", Strength),
            ("verdict", Verdict), ("status", Status), ("year", Year), ("sort", sort?.ToString().ToLowerInvariant() ?? Sort),
            ("p", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null),
        ];
        string query = string.Join('&', all.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value!)}"));
        return query.Length == 0 ? "/desk/watch" : $"/desk/watch?{query}";
    }

    private static T? Read<T>(string? text) where T : struct, Enum =>
        text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T value) ? value : null;
}

/// <summary>A choice among values, each with its words.</summary>
public sealed record Choice(string Name, string? Chosen, IEnumerable<(string Value, string Text)> Options);

public enum WatchSort
{
    Best,
    Relevance,
    Closing,
    Newest,
    Title,
}
