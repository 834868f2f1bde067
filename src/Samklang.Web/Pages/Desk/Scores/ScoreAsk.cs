using Samklang.Influence.Scores;

namespace Samklang.Web.Pages.Desk.Scores;

/// <summary>What the staves of a score are.</summary>
public enum ScoreBy
{
    Priority,
    Goal,
    Owner,
    Operation,
}

/// <summary>How far a score looks.</summary>
public enum ScorePeriod
{
    /// <summary>From the last quarter to two quarters ahead.</summary>
    Around,
    Past,
    Ahead,
    Year,
}

/// <summary>What a score is asked to show, as it stands in the address. A value that means nothing narrows nothing.</summary>
public sealed record ScoreAsk
{
    public const string All = "all";

    public string? By { get; init; }

    /// <summary>The key of the owner whose matters are shown; <c>all</c> for every owner's.</summary>
    public string? Owner { get; init; }

    /// <summary>The key of the framework whose goals are the staves.</summary>
    public string? Framework { get; init; }

    public string? Kind { get; init; }

    public string? Level { get; init; }

    public string? Period { get; init; }

    public ScoreBy AskedBy => Read<ScoreBy>(By) ?? ScoreBy.Priority;

    public Components.NoteKind? AskedKind => Read<Components.NoteKind>(Kind);

    public Influence.Level? AskedLevel => Read<Influence.Level>(Level);

    public ScorePeriod AskedPeriod => Read<ScorePeriod>(Period) ?? ScorePeriod.Around;

    public bool IsNarrowed => AskedKind is not null || AskedLevel is not null || AskedPeriod != ScorePeriod.Around || Owner is { Length: > 0 };

    public bool Asks(ScoreNote note) =>
        (AskedKind is not { } kind || ScoreShapes.Of(note.Event) == kind) && (AskedLevel is not { } level || note.Level == level);

    public ScoreSpan SpanOn(DateOnly today) => AskedPeriod switch
    {
        ScorePeriod.Past => new(new DateOnly(today.Year, today.Month, 1).AddMonths(-12), new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1), today),
        ScorePeriod.Ahead => new(new(today.Year, today.Month, 1), new DateOnly(today.Year, today.Month, 1).AddMonths(13).AddDays(-1), today),
        ScorePeriod.Year => new(new(today.Year, 1, 1), new(today.Year, 12, 31), today),
        _ => ScoreSpan.Around(today),
    };

    /// <summary>The address of the score with other staves.</summary>
    public string Address(ScoreBy by, string? framework = null)
    {
        (string Name, string? Value)[] all =
            [("by", by == ScoreBy.Priority ? null : by.ToString().ToLowerInvariant()), ("framework", framework), ("owner", Owner), ("kind", Kind), ("level", Level), ("period", Period)];
        string query = string.Join('&', all.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => $"{a.Name}={Uri.EscapeDataString(a.Value!)}"));
        return query.Length == 0 ? "/desk/score" : $"/desk/score?{query}";
    }

    private static T? Read<T>(string? text) where T : struct, Enum =>
        text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;
}
