using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Influence;

/// <summary>A stage that the Parliament's news propose for a dossier. Nothing of it is stored before a person has said yes or no.</summary>
public sealed record ProposedStage(Dossier Dossier, Procedure Procedure, ReachedStage Reached);

/// <summary>Holds open dossiers against what the Parliament says of their procedures.</summary>
public static class ProposeStages
{
    /// <summary>The stages that wait for an answer from those for whom the viewer may decide, latest first.</summary>
    public static async Task<IReadOnlyList<ProposedStage>> ProposedStagesAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        IQueryable<Dossier> open = db.Dossiers.AsNoTracking().Include(d => d.Stages).Include(d => d.Contact).Where(d => d.ClosedAt == null && d.Procedure != null);
        if (db.Viewer.Reach == Reach.Member)
            open = open.Where(d => d.OwnerId == db.Viewer.OwnerId);
        List<Dossier> dossiers = [.. (await open.ToListAsync(cancel)).Where(d => db.Viewer.MayDecideFor(d.OwnerId))];
        List<ProcedureReference> references = [.. dossiers.Select(d => d.Procedure!.Value).Distinct()];
        Dictionary<ProcedureReference, Procedure> procedures = await db.Procedures.AsNoTracking().Where(p => references.Contains(p.Reference))
            .ToDictionaryAsync(p => p.Reference, cancel);
        return [.. dossiers.Where(d => procedures.ContainsKey(d.Procedure!.Value))
            .Select(d => (Dossier: d, Procedure: procedures[d.Procedure!.Value]))
            .Select(d => d.Dossier.ProposalOf(d.Procedure, today) is { } reached ? new ProposedStage(d.Dossier, d.Procedure, reached) : null)
            .OfType<ProposedStage>().OrderByDescending(p => p.Reached.On)];
    }
}
