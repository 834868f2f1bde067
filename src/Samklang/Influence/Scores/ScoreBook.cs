using Samklang.Language;

namespace Samklang.Influence.Scores;

/// <summary>A note and the ids of all that it sounds on: priorities, goals, operations, owners, dossiers.</summary>
public sealed record ScoreVoice(ScoreNote Note, IReadOnlySet<Guid> On);

/// <summary>All that sounds within a span, to be written out on any staves.</summary>
/// <param name="Span">The days.</param>
/// <param name="Voices">The notes, in order of days.</param>
/// <param name="Played">The ids of all that something is done for, whether or not it has a day within the span.</param>
public sealed record ScoreBook(ScoreSpan Span, IReadOnlyList<ScoreVoice> Voices, IReadOnlySet<Guid> Played)
{
    /// <summary>Stands for the calendar: all meetings sound on it.</summary>
    public static Guid Calendar { get; } = new("a5e0c1d2-0000-7000-8000-000000000001");

    /// <summary>The stave of one priority, goal, operation, owner or dossier.</summary>
    public ScoreStave Stave(Guid id, string key, LocalText title) => new(key, title, [.. Voices.Where(v => v.On.Contains(id)).Select(v => v.Note)], !Played.Contains(id));

    /// <summary>The same score with the notes that are asked for alone; what is silent stays so.</summary>
    public ScoreBook Only(Func<ScoreNote, bool> isAsked) => this with { Voices = [.. Voices.Where(v => isAsked(v.Note))] };
}
