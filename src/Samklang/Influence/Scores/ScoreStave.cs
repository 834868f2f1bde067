using Samklang.Language;
using Samklang.Watch;

namespace Samklang.Influence.Scores;

/// <summary>What happens on a day of the score.</summary>
public enum ScoreEvent
{
    Published,
    Opens,

    /// <summary>A span in which one can answer or has a say.</summary>
    Window,
    Deadline,
    TakesEffect,
    Review,
    Ends,

    /// <summary>A step on the way to a window's end.</summary>
    Step,
    Meeting,
    Delivery,
    Outcome,
}

/// <summary>What a note leads to.</summary>
public enum ScoreSource
{
    Item,
    Dossier,
    LogLine,
    Project,
    Meeting,
    Network,
    TwinTown,
}

/// <summary>One thing that happens on a day, or until another. <paramref name="Key"/> is that of what it leads to.</summary>
public sealed record ScoreNote(DateOnly On, DateOnly? Until, ScoreEvent Event, Level Level, LocalText Title, ScoreSource Source, string Key);

/// <summary>A priority, goal, owner or operation and what sounds on it. It is silent when nothing is done for it.</summary>
public sealed record ScoreStave(string Key, LocalText Title, IReadOnlyList<ScoreNote> Notes, bool IsSilent);

/// <summary>Composes the score: pure, the same days for the same input.</summary>
public static class ScoreStaves
{
    /// <summary>The stave of a priority within the span.</summary>
    public static ScoreStave Compose(string key, LocalText title, IReadOnlyCollection<FollowedItem> followed, ScoreSpan span) =>
        new(key, title, [.. followed.SelectMany(NotesOf).Where(n => Sounds(n, span)).OrderBy(n => n.On)], followed.Count == 0);

    // That something has opened is old news: what counts from then on is when it closes.
    internal static bool Sounds(ScoreNote note, ScoreSpan span) =>
        note.On <= span.To && (note.Until ?? note.On) >= span.From && (note.Event != ScoreEvent.Opens || note.On >= span.Today);

    internal static IEnumerable<ScoreNote> NotesOf(FollowedItem followed)
    {
        ItemLine item = followed.Item;
        bool isWindow = item is { Kind: ItemKind.Consultation, OpensOn: not null, ClosesOn: not null };
        if (isWindow)
            yield return Note(followed, item.OpensOn!.Value, ScoreEvent.Window) with { Until = item.ClosesOn };
        if (item is { PublishedOn: { } published, Kind: not ItemKind.Call })
            yield return Note(followed, published, ScoreEvent.Published);
        foreach (ItemDate date in item.Dates.Distinct().Where(d => d.Kind is not (ItemDateKind.Cancelled or ItemDateKind.MovedFrom)))
            if (!isWindow || date.Kind is not (ItemDateKind.Opens or ItemDateKind.Deadline))
                yield return Note(followed, date.On, EventOf(date.Kind));
    }

    private static ScoreNote Note(FollowedItem followed, DateOnly on, ScoreEvent what) =>
        new(on, null, what, followed.Level, followed.Item.Title, ScoreSource.Item, followed.Item.Key);

    private static ScoreEvent EventOf(ItemDateKind kind) => kind switch
    {
        ItemDateKind.Opens => ScoreEvent.Opens,
        ItemDateKind.Deadline or ItemDateKind.Transposition => ScoreEvent.Deadline,
        ItemDateKind.InForce or ItemDateKind.Applies => ScoreEvent.TakesEffect,
        ItemDateKind.Review => ScoreEvent.Review,
        ItemDateKind.Ends => ScoreEvent.Ends,
        ItemDateKind.TakesPlace => ScoreEvent.Meeting,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
