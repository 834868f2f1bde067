using Samklang.Influence;
using Samklang.Office.Log;
using Samklang.Watch;

namespace Samklang.Mail;

public enum DigestTier
{
    /// <summary>Somebody has to do something.</summary>
    Act,

    /// <summary>Good to know.</summary>
    Know,
}

/// <summary>One thing that a digest tells. What is told of an item is told once.</summary>
public abstract record DigestLine(DigestTier Tier);

/// <summary>A new item with the priorities that it touches, best first.</summary>
public sealed record TouchingItem(DigestTier Tier, Item Item, IReadOnlyList<Match> Matches) : DigestLine(Tier);

/// <summary>An item that we act on or follow, and that soon closes.</summary>
public sealed record ClosingItem(Item Item, Dossier Dossier, DateOnly ClosesOn) : DigestLine(DigestTier.Act);

/// <summary>A step of the reader's role whose last safe day is near, or has just passed.</summary>
public sealed record DueStep(Step Step, DateOnly LastSafeOn) : DigestLine(DigestTier.Act);

/// <summary>A step that has moved, or an answer that has come.</summary>
public sealed record ToldNotice(Notice Notice) : DigestLine(DigestTier.Act);

/// <summary>An item that a colleague has decided to act on or to follow.</summary>
public sealed record SettledItem(Item Item, Match Match) : DigestLine(DigestTier.Know);

/// <summary>What came of our work.</summary>
public sealed record LoggedOutcome(LogLine Line) : DigestLine(DigestTier.Know);

/// <summary>That the watch is alive, also when there is nothing to tell.</summary>
/// <param name="ItemsRead">How many new items came in.</param>
/// <param name="SourcesRead">How many sources have answered.</param>
/// <param name="SilentSources">The keys of sources whose last fetch failed.</param>
public sealed record DigestPulse(int ItemsRead, int SourcesRead, IReadOnlyList<string> SilentSources);

/// <summary>What has happened for one reader within a span.</summary>
/// <param name="From">What happened after this moment, in UTC.</param>
/// <param name="Until">And up to this one.</param>
/// <param name="Lines">Told once each: what to act on first.</param>
/// <param name="OtherItems">How many more items touch a priority and are not told one by one.</param>
/// <param name="Pulse">That the watch is alive.</param>
public sealed record Digest(DateTime From, DateTime Until, IReadOnlyList<DigestLine> Lines, int OtherItems, DigestPulse Pulse)
{
    public IEnumerable<DigestLine> Of(DigestTier tier) => Lines.Where(l => l.Tier == tier);
}
