using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy.Threads;

namespace Samklang.Strategy;

/// <summary>What became of an attempt to tie two records, or to change a tie.</summary>
public enum TieAnswer
{
    Done,

    /// <summary>One of them is not there for this person.</summary>
    NotThere,

    /// <summary>What is to serve belongs to an owner for whom the person does not decide.</summary>
    NotYours,
    AlreadyTied,

    /// <summary>The goal already serves the one that it would be served by.</summary>
    Circle,

    /// <summary>Records of these kinds are not tied by hand.</summary>
    NotSo,
}

/// <summary>A person ties something to a goal or a priority with one sentence of why, words the tie anew, or removes it.</summary>
public sealed class TieRecords(SamklangDb db)
{
    public async Task<TieAnswer> TieAsync(ThreadPoint from, ThreadPoint to, LocalText why, CancellationToken cancel)
    {
        if (!IsTiedByHand(from.Kind, to.Kind))
            return TieAnswer.NotSo;
        if (await StationAsync(from, cancel) is not { } serving || await StationAsync(to, cancel) is null)
            return TieAnswer.NotThere;
        if (!await MayTieAsync(from.Kind, serving.OwnerId, cancel))
            return TieAnswer.NotYours;
        if (await IsTiedAsync(from, to, cancel))
            return TieAnswer.AlreadyTied;
        if (from.Kind == nameof(Goal) && await ServesAsync(to.Id, from.Id, cancel))
            return TieAnswer.Circle;
        Record tie = New(from, to, why);
        tie.ShowTo(await AudienceAsync(from, cancel));
        db.Add(tie);
        await db.SaveChangesAsync(cancel);
        return TieAnswer.Done;
    }

    /// <param name="tieId">The id of a tie with a sentence of why.</param>
    /// <param name="why">The new sentence; null removes the tie.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<TieAnswer> ChangeAsync(Guid tieId, LocalText? why, CancellationToken cancel)
    {
        Record? tie = (Record?)await db.Set<GoalLink>().SingleOrDefaultAsync(l => l.Id == tieId, cancel)
            ?? (Record?)await db.Set<PriorityGoal>().SingleOrDefaultAsync(l => l.Id == tieId, cancel)
            ?? await db.Set<WorkLink>().SingleOrDefaultAsync(l => l.Id == tieId, cancel);
        ThreadPoint? from = tie switch
        {
            GoalLink link => new(nameof(Goal), link.GoalId),
            PriorityGoal link => new(nameof(Priority), link.PriorityId),
            WorkLink link => new(link.WorkKind, link.WorkId),
            _ => null,
        };
        if (from is null || await StationAsync(from.Value, cancel) is not { } serving)
            return TieAnswer.NotThere;
        if (!await MayTieAsync(from.Value.Kind, serving.OwnerId, cancel))
            return TieAnswer.NotYours;
        Apply(tie!, why);
        await db.SaveChangesAsync(cancel);
        return TieAnswer.Done;
    }

    /// <summary>Whether the person may say what something of an owner serves.</summary>
    public async Task<bool> MayTieAsync(string kind, Guid? ownerId, CancellationToken cancel)
    {
        Guid? owner = ownerId ?? (kind is nameof(Goal) or nameof(Operation)
            ? await db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel)
            : db.Viewer.OwnerId);
        return owner is { } id && db.Viewer.MayDecideFor(id);
    }

    /// <summary>True for kinds whose tie a person makes; the others lie in what the records are.</summary>
    public static bool IsTiedByHand(string from, string to) => (from, to) switch
    {
        (nameof(Goal), nameof(Goal)) or (nameof(Priority), nameof(Goal)) or (nameof(Operation), nameof(Goal)) => true,
        (_, nameof(Goal) or nameof(Priority)) => ThreadKinds.Station(from) is { IsWork: true, Kind: not nameof(Priority) },
        _ => false,
    };

    private void Apply(Record tie, LocalText? why)
    {
        if (why is null)
            db.Remove(tie);
        else if (tie is GoalLink goal)
            goal.Reword(why);
        else if (tie is PriorityGoal priority)
            priority.Reword(why);
        else if (tie is WorkLink work)
            work.Reword(why);
    }

    private static Record New(ThreadPoint from, ThreadPoint to, LocalText why) => (from.Kind, to.Kind) switch
    {
        (nameof(Goal), _) => new GoalLink(from.Id, to.Id, why),
        (nameof(Priority), _) => new PriorityGoal(from.Id, to.Id, why),
        (nameof(Operation), _) => new OperationGoal(from.Id, to.Id),
        (_, nameof(Priority)) => WorkLink.ToPriority(from.Kind, from.Id, to.Id, why),
        _ => WorkLink.ToGoal(from.Kind, from.Id, to.Id, why),
    };

    private async Task<StationRow?> StationAsync(ThreadPoint point, CancellationToken cancel) =>
        ThreadKinds.Station(point.Kind) is { } kind ? await kind.Rows(db).AsNoTracking().SingleOrDefaultAsync(r => r.Id == point.Id, cancel) : null;

    private async Task<bool> IsTiedAsync(ThreadPoint from, ThreadPoint to, CancellationToken cancel)
    {
        foreach (TieKind kind in ThreadKinds.Ties.Where(t => t.From == from.Kind && t.To == to.Kind))
            if (await kind.Rows(db).AnyAsync(r => r.FromId == from.Id && r.ToId == to.Id, cancel))
                return true;
        return from == to;
    }

    private async Task<bool> ServesAsync(Guid goalId, Guid otherId, CancellationToken cancel) =>
        await ReadThread.UpAsync(db, nameof(Goal), goalId.ToString(), cancel) is { } thread && thread.Above.Any(s => s.Point.Id == otherId);

    // A tie is seen by those who may see what serves; who may not see the other end does not see the tie either.
    private async Task<Audience> AudienceAsync(ThreadPoint from, CancellationToken cancel)
    {
        Type type = db.Model.GetEntityTypes().Select(e => e.ClrType).First(t => t.Name == from.Kind && typeof(Record).IsAssignableFrom(t));
        return await db.FindAsync(type, [from.Id], cancel) is Record record ? record.Audience : Audience.Owners;
    }
}
