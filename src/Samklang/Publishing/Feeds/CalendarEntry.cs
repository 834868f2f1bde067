using Samklang.Influence.Scores;
using Samklang.Language;

namespace Samklang.Publishing.Feeds;

/// <summary>One day or hour of a calendar that others subscribe to.</summary>
/// <param name="Uid">The same for as long as the thing itself is, also when it moves.</param>
/// <param name="On">The day, in the region.</param>
/// <param name="Event">What happens.</param>
/// <param name="Title">What it happens to.</param>
/// <param name="Place">The record that says more.</param>
public sealed record CalendarEntry(string Uid, DateOnly On, ScoreEvent Event, LocalText Title, FoundRecord Place)
{
    /// <summary>The moment, in UTC, when it is known; else the whole day.</summary>
    public DateTime? At { get; init; }

    /// <summary>Where, when it is known.</summary>
    public string? Where { get; init; }

    /// <summary>True when it will not happen, or needs no longer be waited for.</summary>
    public bool IsCancelled { get; init; }

    public bool IsDone { get; init; }

    /// <summary>More to say of it; empty for nothing.</summary>
    public LocalText Note { get; init; } = LocalText.Empty;

    /// <summary>How often what it is composed of has been changed, as far as the reader may see it.</summary>
    public int Sequence { get; init; }

    /// <summary>When that was last changed, in UTC.</summary>
    public DateTime ChangedAt { get; init; }

    /// <summary>The records that it belongs to: dossiers, priorities, goals, owners, bodies.</summary>
    public IReadOnlySet<Guid> BelongsTo { get; init; } = new HashSet<Guid>();

    /// <summary>The records whose changes are changes of it.</summary>
    internal IReadOnlyList<Guid> Sources { get; init; } = [];
}
