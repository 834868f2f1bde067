using Samklang.Matching;
using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>An item and a priority, with the reasons that tie them, and what a person said of it.</summary>
/// <remarks>
/// Until it is settled, only the priority's owner sees it. Acted on or followed, it is as visible as the priority;
/// known or put aside, it stays with the owner.
/// </remarks>
public sealed class Match : Record
{
    private Match()
    {
    }

    public Match(Item item, Priority priority, Hit hit, DateTime at)
    {
        (ItemId, PriorityId, FoundAt) = (item.Id, priority.Id, at);
        ShowTo(OwnersOwn(priority));
        Refresh(hit);
    }

    public Guid ItemId { get; private set; }

    public Item? Item { get; private set; }

    public Guid PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public DateTime FoundAt { get; private set; }

    public Strength Strength { get; private set; }

    /// <summary>For ordering only, never shown: 0 to 1.</summary>
    public double Score { get; private set; }

    public IReadOnlyList<Reason> Reasons { get; private set; } = [];

    public Verdict? Verdict { get; private set; }

    public DateTime? SettledAt { get; private set; }

    public string? SettledBy { get; private set; }

    public string? Note { get; private set; }

    public bool IsSettled => Verdict is not null;

    public bool IsFollowed => Verdict is Watch.Verdict.Act or Watch.Verdict.Follow;

    public override string Label => $"{Item?.Label} – {Priority?.Label}";

    /// <summary>Takes over a newer reading by the engine; what a person said stands.</summary>
    public void Refresh(Hit hit) => (Strength, Score, Reasons) = (hit.Strength, hit.Score, hit.Reasons);

    /// <summary>A person says what the match means to us. It can be said anew; History keeps each.</summary>
    public Settlement Settle(Verdict verdict, string? note, Priority priority, Viewer by, DateTime at)
    {
        if (priority.Id != PriorityId)
            throw new ArgumentException("The match belongs to another priority.", nameof(priority));
        if (!by.MayDecideFor(priority.OwnerId))
            return Settlement.NotYours;
        (Verdict, Note, SettledBy, SettledAt) = (verdict, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by.Name, at);
        ShowTo(IsFollowed ? priority.Audience : OwnersOwn(priority));
        return Settlement.Done;
    }

    private static Audience OwnersOwn(Priority priority) =>
        priority.Audience.Kind == AudienceKind.Person ? priority.Audience : Audience.OfOwner(priority.OwnerId);
}

public enum Settlement
{
    Done,

    /// <summary>The priority belongs to an owner for whom the person does not decide.</summary>
    NotYours,
}
