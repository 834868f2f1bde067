using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Watch;

namespace Samklang.Strategy.Threads;

/// <summary>
/// All that the thread goes through and all that ties it together, from the UN's goals down to what came of the work. A new
/// kind of record joins with one station and a tie or two here, and its addresses in the web's <c>ThreadAddresses</c>.
/// </summary>
public static class ThreadKinds
{
    public static IReadOnlyList<StationKind> Stations { get; } =
    [
        new(nameof(Goal), 0, db => db.Goals.Select(g => new StationRow
        {
            Id = g.Id, Key = g.Key, Title = g.Title, Number = g.Number, Place = g.Framework!.Title, Level = g.Framework.Level, ParentId = g.ParentId,
            IsDraft = g.Framework.IsDraft, ValidFrom = g.Framework.ValidFrom, ValidTo = g.Framework.ValidTo, OwnerId = g.Framework.OwnerId,
        })) { HasKey = true },
        new(nameof(Operation), 20, db => db.Operations.Select(o => new StationRow { Id = o.Id, Key = o.Key, Title = o.Title })) { HasKey = true },
        new(nameof(Priority), 30, db => db.Priorities.Select(p => new StationRow
        {
            Id = p.Id, Key = p.Key, Title = p.Title, OwnerId = p.OwnerId, Place = p.Owner!.Name,
        })) { HasKey = true, IsWork = true },
        new(nameof(Item), 40, db => db.Items.Select(i => new StationRow { Id = i.Id, Key = i.Key, Title = i.Title, ItemKind = i.Kind })) { HasKey = true },
        new(nameof(Membership), 45, db => db.Set<Membership>().Select(m => new StationRow
        {
            Id = m.Id, Parent = m.Network!.Key, Title = m.Network.Organisation!.Name, Place = m.Member!.Name, OwnerId = m.MemberId, IsOver = m.EndsOn != null,
        })) { IsWork = true },
        new(nameof(TwinTown), 46, db => db.TwinTowns.Select(t => new StationRow
        {
            Id = t.Id, Key = t.Key, Title = t.Name, Place = t.Municipality!.Name, OwnerId = t.OwnerId, IsOver = t.EndsOn != null || t.PausedOn != null,
        })) { HasKey = true, IsWork = true },
        new(nameof(Partnership), 45, db => db.Partnerships.Select(p => new StationRow
        {
            Id = p.Id, Key = p.Key, Title = p.Title, OwnerId = p.MemberId, Place = p.Member!.Name,
        })) { HasKey = true, IsWork = true },
        new(nameof(Project), 48, db => db.Projects.Select(p => new StationRow
        {
            Id = p.Id, Key = p.Key, Title = p.Title, OwnerId = p.OwnerId, Place = p.Owner!.Name, On = p.StageOn,
            IsOver = p.Stage == ProjectStage.Ended || p.Stage == ProjectStage.Lasted || p.Stage == ProjectStage.Refused,
        })) { HasKey = true, IsWork = true },
        new(nameof(OrderLine), 49, db => db.OrderLines.Select(l => new StationRow
        {
            Id = l.Id, Title = l.What, Place = l.Owner!.Name, OwnerId = l.OwnerId, On = l.DueOn, IsOver = l.DroppedOn != null,
        })) { IsWork = true },
        new(nameof(Dossier), 50, db => db.Dossiers.Select(d => new StationRow
        {
            Id = d.Id, Key = d.Key, Title = d.Title, OwnerId = d.OwnerId, At = d.OpenedAt, IsOver = d.ClosedAt != null,
        })) { HasKey = true, IsWork = true },
        new(nameof(Window), 55, db => db.Set<Window>().Select(w => new StationRow { Id = w.Id, Title = w.Title, Parent = w.Dossier!.Key, IsOver = w.ClosedAt != null })),
        new(nameof(Position), 60, db => db.Set<Position>().Select(p => new StationRow { Id = p.Id, Key = p.Key, Title = p.Title, On = p.AdoptedOn })) { HasKey = true },
        new(nameof(Ask), 65, db => db.Set<Ask>().Select(a => new StationRow { Id = a.Id, Title = a.Title, Parent = a.Position!.Key })),
        new(nameof(AskOutcome), 90, db => db.Set<AskOutcome>().Select(o => new StationRow
        {
            Id = o.Id, Title = o.Ask!.Title, Parent = o.Ask.Position!.Key, AskResult = o.Result, On = o.Reading!.On,
        })),
        new(nameof(LogLine), 80, db => db.Set<LogLine>().Where(l => l.CorrectedBy == null).Select(l => new StationRow
        {
            Id = l.Id, Title = l.Sentence, OwnerId = l.OwnerId, On = l.On, LogKind = l.Kind,
        })) { IsWork = true },
    ];

    public static IReadOnlyList<TieKind> Ties { get; } =
    [
        new(nameof(Goal), nameof(Goal), db => db.Set<GoalLink>().Select(l => new TieRow { FromId = l.GoalId, ToId = l.ServesId, Why = l.Why }), "Serves"),
        new(nameof(Goal), nameof(Goal), db => db.Goals.Where(g => g.ParentId != null)
            .Select(g => new TieRow { FromId = g.Id, ToId = g.ParentId!.Value }), "PartOf"),
        new(nameof(Operation), nameof(Goal), db => db.Set<OperationGoal>().Select(l => new TieRow { FromId = l.OperationId, ToId = l.GoalId }), "Carries"),
        new(nameof(Priority), nameof(Goal), db => db.Set<PriorityGoal>().Select(l => new TieRow { FromId = l.PriorityId, ToId = l.GoalId, Why = l.Why }), "Serves"),
        new(nameof(Item), nameof(Priority), db => db.Matches.Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow)
            .Select(m => new TieRow { FromId = m.ItemId, ToId = m.PriorityId, Reasons = m.Reasons, At = m.SettledAt }), "Followed"),
        new(nameof(Partnership), nameof(Priority), db => db.Set<PartnershipPriority>()
            .Select(l => new TieRow { FromId = l.PartnershipId, ToId = l.PriorityId }), "WorksFor"),
        new(nameof(Project), nameof(Item), db => db.Projects.Where(p => p.CallId != null)
            .Select(p => new TieRow { FromId = p.Id, ToId = p.CallId!.Value }), "AnswersCall"),
        new(nameof(Dossier), nameof(Item), db => db.Set<DossierItem>().Select(l => new TieRow { FromId = l.DossierId, ToId = l.ItemId }), "Concerns"),
        new(nameof(Dossier), nameof(Priority), db => db.Set<DossierPriority>()
            .Select(l => new TieRow { FromId = l.DossierId, ToId = l.PriorityId, Why = l.Why }), "OpenedFor"),
        new(nameof(Window), nameof(Dossier), db => db.Set<Window>().Select(w => new TieRow { FromId = w.Id, ToId = w.DossierId }), "Belongs"),
        new(nameof(Position), nameof(Dossier), db => db.Set<Position>().Select(p => new TieRow { FromId = p.Id, ToId = p.DossierId }), "Belongs"),
        new(nameof(Ask), nameof(Position), db => db.Set<Ask>().Select(a => new TieRow { FromId = a.Id, ToId = a.PositionId, Why = a.Why }), "Holds"),
        new(nameof(Ask), nameof(Goal), db => db.Set<Ask>().Where(a => a.GoalId != null).Select(a => new TieRow { FromId = a.Id, ToId = a.GoalId!.Value, Why = a.Why }), "Serves"),
        new(nameof(Position), nameof(Goal), db => db.Set<Ask>().Where(a => a.GoalId != null).Select(a => new TieRow { FromId = a.PositionId, ToId = a.GoalId!.Value, Why = a.Why }), "Serves"),
        new(nameof(AskOutcome), nameof(Ask), db => db.Set<AskOutcome>().Select(o => new TieRow { FromId = o.Id, ToId = o.AskId, Why = o.Note }), "CameOf"),
        .. Stations.Where(s => s.IsWork && s.Kind != nameof(Priority)).SelectMany(s => Work(s.Kind)),
        .. Stations.Where(s => s.Kind != nameof(LogLine) && Enum.IsDefined(typeof(LinkedKind), s.Kind)).Select(s => Logged(Enum.Parse<LinkedKind>(s.Kind))),
    ];

    public static StationKind? Station(string kind) => Stations.FirstOrDefault(s => s.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<TieKind> Work(string kind) =>
    [
        new(kind, nameof(Goal), db => db.Set<WorkLink>().Where(l => l.WorkKind == kind && l.GoalId != null)
            .Select(l => new TieRow { FromId = l.WorkId, ToId = l.GoalId!.Value, Why = l.Why }), "Serves"),
        new(kind, nameof(Priority), db => db.Set<WorkLink>().Where(l => l.WorkKind == kind && l.PriorityId != null)
            .Select(l => new TieRow { FromId = l.WorkId, ToId = l.PriorityId!.Value, Why = l.Why }), "Serves"),
    ];

    private static TieKind Logged(LinkedKind kind) => new(nameof(LogLine), kind.ToString(), db => db.Set<LogLink>().Where(l => l.LinkedKind == kind)
        .Select(l => new TieRow { FromId = l.LineId, ToId = l.LinkedId }), "WorkDone");
}
