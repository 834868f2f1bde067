using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>What the list of log lines is narrowed to, as it stands in the address. A value that means nothing narrows nothing.</summary>
public sealed record LogAsk
{
    [FromQuery(Name = "q")]
    public string? Words { get; init; }

    /// <summary>The writer's name.</summary>
    public string? By { get; init; }

    public string? Kind { get; init; }

    /// <summary>The key of the organisation whose lines are asked for.</summary>
    public string? Owner { get; init; }

    /// <summary>What the lines are about, e.g. <c>Priority:0193…</c>.</summary>
    public string? About { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    [FromQuery(Name = "p")]
    public string? Page { get; init; }

    public LogKind? AskedKind => Enum.TryParse(Kind, ignoreCase: true, out LogKind kind) && Enum.IsDefined(kind) && char.IsLetter(Kind![0]) ? kind : null;

    public LinkedRecord? AskedAbout => LogForm.RecordIn(About);

    public DateOnly? AskedFrom => Day(From);

    public DateOnly? AskedTo => Day(To);

    public int PageNumber => int.TryParse(Page, CultureInfo.InvariantCulture, out int page) && page > 0 ? page : 1;

    public string? AskedWords => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim();

    public bool IsNarrowed => Narrowing.Any(n => !string.IsNullOrEmpty(n.Value));

    /// <summary>The address of the list narrowed like this, on another page.</summary>
    public string Address(int page = 1)
    {
        string query = string.Join('&', Narrowing.Append(("p", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null))
            .Where(n => !string.IsNullOrEmpty(n.Item2)).Select(n => $"{n.Item1}={Uri.EscapeDataString(n.Item2!)}"));
        return query.Length == 0 ? "/desk/log" : $"/desk/log?{query}";
    }

    private (string Name, string? Value)[] Narrowing =>
        [("q", AskedWords), ("by", By), ("kind", Kind), ("owner", Owner), ("about", About), ("from", From), ("to", To)];

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
