using Samklang.Language;
using Samklang.Office.Log.Reading;
using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>A line as a person hands it in: the words, and what they have set beside them.</summary>
public sealed record LogEntry(string? Text)
{
    /// <summary>What the line is about besides what is named in it.</summary>
    public IReadOnlyList<LinkedRecord> About { get; init; } = [];

    /// <summary>What names that were not clear mean; null for text and no more.</summary>
    public IReadOnlyDictionary<string, LinkedRecord?> Answers { get; init; } = new Dictionary<string, LinkedRecord?>();

    /// <summary>The day, when it is not left to the words.</summary>
    public DateOnly? On { get; init; }

    public LogKind? Kind { get; init; }

    public AudienceKind? Audience { get; init; }
}

/// <summary>What keeps a line from being written as it is.</summary>
public enum LogProblem
{
    Empty,
    TooLong,
    UnclearName,
    UnclearDay,

    /// <summary>The day is yet to come.</summary>
    NotYet,

    /// <summary>More people would see it than the person may show what it is about.</summary>
    TooWide,
}

/// <summary>A handed-in line with all that was understood, and what is in the way of writing it.</summary>
public sealed record LogProposal(LogEntry Entry, LogReading Reading, IReadOnlyList<KnownName> About, LogAudience Rule, Guid OwnerId)
{
    public DateOnly On => Entry.On ?? Reading.On;

    public LogKind Kind => Entry.Kind ?? Reading.Kind;

    /// <summary>Who is asked to see it: what is set beside the line outweighs what stands in it.</summary>
    public AudienceKind? Wanted => Entry.Audience ?? Reading.Audience;

    public Audience Audience => Rule.Of(Wanted);

    public IReadOnlyList<LogProblem> Problems => [.. Found()];

    /// <summary>The line to write. Only when there is no problem.</summary>
    public LogDraft Draft => new(LocalText.InOne(Reading.Context.Tongue, Reading.Sentence), On, Kind, OwnerId, Audience, [.. About.Select(name => name.To)]);

    private IEnumerable<LogProblem> Found()
    {
        if (!Reading.Sentence.Any(char.IsLetterOrDigit))
            yield return LogProblem.Empty;
        if (Reading.Sentence.Length > LogLine.SentenceLength)
            yield return LogProblem.TooLong;
        if (Reading.Unclear.Count > 0)
            yield return LogProblem.UnclearName;
        if (Entry.On is null && Reading.AsksForDay)
            yield return LogProblem.UnclearDay;
        if (Entry.On > Reading.Context.Today)
            yield return LogProblem.NotYet;
        if (Wanted is { } kind && !Rule.Allows(kind))
            yield return LogProblem.TooWide;
    }
}
