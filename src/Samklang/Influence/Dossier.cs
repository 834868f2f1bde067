using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Influence;

public enum Level
{
    Act,
    Follow,
}

/// <summary>Our file on an EU matter, opened when a person decides to act on or follow an item.</summary>
public sealed class Dossier : Record
{
    private Dossier()
    {
    }

    private Dossier(Item item, Priority priority, Level level, string? why, DateTime at)
    {
        (ItemId, OwnerId, Title, Level, Why, OpenedAt) = (item.Id, priority.OwnerId, item.Title, level, why, at);
        ShowTo(priority.Audience);
    }

    public Guid ItemId { get; private set; }

    public Item? Item { get; private set; }

    public Guid OwnerId { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public Level Level { get; private set; }

    /// <summary>The reason for the level, as the person who decided it put it.</summary>
    public string? Why { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public override string Label => Title.In(Tongue.Swedish);

    public bool IsOpen => ClosedAt is null;

    public static Dossier Open(Item item, Priority priority, Level level, string? why, DateTime at) =>
        new(item, priority, level, why, at);

    /// <summary>The level that the verdicts on an item's matches add up to: to act outweighs to follow; null for neither.</summary>
    public static Level? LevelFor(IReadOnlyCollection<Verdict?> verdicts) =>
        verdicts.Contains(Verdict.Act) ? Level.Act : verdicts.Contains(Verdict.Follow) ? Level.Follow : null;

    /// <summary>Sets the level anew, and opens the dossier again if it was closed.</summary>
    public void Raise(Level level, string? why) => (Level, Why, ClosedAt) = (level, why ?? Why, null);

    public void Close(DateTime at) => ClosedAt ??= at;
}
