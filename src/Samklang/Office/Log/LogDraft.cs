using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Log;

/// <summary>What a log line tells of.</summary>
public enum LogKind
{
    /// <summary>Work done, with nothing to show for it yet.</summary>
    Work,
    Meeting,

    /// <summary>Something handed over: an answer sent, a report, a training held.</summary>
    Delivery,

    /// <summary>What came of the work.</summary>
    Outcome,
}

/// <summary>Whether a log line could be changed.</summary>
public enum LogChange
{
    Done,

    /// <summary>Somebody else wrote it.</summary>
    NotYours,

    /// <summary>More than a day has passed; it can be corrected by a second line.</summary>
    TooLate,

    /// <summary>A second line has taken its place; that one can be corrected.</summary>
    AlreadyCorrected,
}

/// <summary>A log line as somebody writes it, with all that it needs.</summary>
public sealed record LogDraft(LocalText Sentence, DateOnly On, LogKind Kind, Guid OwnerId, Audience Audience, IReadOnlyList<LinkedRecord> Links);
