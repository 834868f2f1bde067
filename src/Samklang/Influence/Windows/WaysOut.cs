using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Influence;

public enum WayOutKind
{
    ShorterPath,
    NetworkAnswer,
    OfficeAction,
}

/// <summary>What can still be done when a path is too late. It is a proposal; a person takes it or not.</summary>
/// <param name="Kind">What kind of way it is.</param>
/// <param name="LeftOut">The steps that a shorter path leaves out.</param>
/// <param name="Through">The network that answers jointly, or the office.</param>
/// <param name="Reasons">Why the network fits the matter.</param>
public sealed record WayOut(WayOutKind Kind, IReadOnlyList<Step> LeftOut, Organisation? Through, IReadOnlyList<Reason> Reasons)
{
    /// <summary>What tells it from the other proposals, in an address or a form.</summary>
    public string Key => Through is { } through ? $"{Kind}-{through.Key}" : Kind.ToString();
}

/// <summary>Finds and takes the ways that are left when a window's steps are too late.</summary>
public sealed class WaysOut(SamklangDb db, MatchEngine engine, RegionTime region)
{
    private const int MostNetworks = 2;

    public async Task<IReadOnlyList<WayOut>> FindAsync(Window window, Dossier dossier, CancellationToken cancel)
    {
        List<WayOut> ways = [];
        PlanGround ground = await PlanGround.ReadAsync(db, dossier.OwnerId, cancel);
        if (window.ShorterPath(ground, region.Zone, region.Today) is { Count: > 0 } leftOut)
            ways.Add(new(WayOutKind.ShorterPath, leftOut, null, []));
        ways.AddRange(await NetworksAsync(dossier, cancel));
        Organisation? office = await db.Offices.Where(o => o.Owners.Any(w => w.OrganisationId == dossier.OwnerId))
            .Join(db.Organisations, o => o.OrganisationId, o => o.Id, (_, o) => o).FirstOrDefaultAsync(cancel);
        if (office is not null)
            ways.Add(new(WayOutKind.OfficeAction, [], office, []));
        return ways;
    }

    /// <summary>Puts the way in place of what can't be done any more. The caller saves.</summary>
    public async Task TakeAsync(WayOut way, Window window, Dossier dossier, CancellationToken cancel)
    {
        List<Step> open = [.. window.Steps.Where(s => s.IsOpen)];
        foreach (Step step in way.Kind == WayOutKind.ShorterPath ? way.LeftOut : open)
            step.LeaveOut(true);
        if (way is { Kind: not WayOutKind.ShorterPath, Through: { } through })
            db.Add(window.Add(dossier, StepFor(way.Kind, through.Name)));
        window.Lay(await PlanGround.ReadAsync(db, dossier.OwnerId, cancel), region.Zone);
    }

    private static TemplateStep StepFor(WayOutKind kind, LocalText through) => kind == WayOutKind.NetworkAnswer
        ? new(new($"Bidra till gemensamt svar genom {through.Sv}", $"Contribute to a joint answer through {through.En}"), StepKind.NetworkAnswer, Role.Strategist, 3)
        : new(new($"{through.Sv} för fram vår linje", $"{through.En} puts our line forward"), StepKind.OfficeAction, Role.Officer, 2);

    // Networks that the owner is a member of, and whose field the engine ties to the matter.
    private async Task<IEnumerable<WayOut>> NetworksAsync(Dossier dossier, CancellationToken cancel)
    {
        List<Network> joined = await db.Networks.Include(n => n.Organisation)
            .Where(n => n.Memberships.Any(m => m.MemberId == dossier.OwnerId)).ToListAsync(cancel);
        if (joined.Count == 0)
            return [];
        ItemIndex index = engine.CreateItemIndex(joined.Select(n =>
            new MatchText(n.Id.ToString(), EngineTexts.FieldsOf(n.Field, n.Benefit, LocalText.Empty))));
        PriorityWords words = new(dossier.Title, dossier.Summary, LocalText.Empty);
        // A network that merely may fit is no way out for somebody in a hurry.
        return index.Find(EngineTexts.Of(dossier.Id, words), MostNetworks).Where(h => h.Strength >= Strength.Likely)
            .Join(joined, h => h.Id, n => n.Id.ToString(), (hit, network) => new WayOut(WayOutKind.NetworkAnswer, [], network.Organisation!, hit.Reasons));
    }
}
