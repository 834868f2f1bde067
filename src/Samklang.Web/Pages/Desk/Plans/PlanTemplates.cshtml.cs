using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.People;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Plans;

/// <summary>The ways in which owners usually prepare a position, step by step.</summary>
public sealed class PlanTemplatesModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<PlanTemplate> Templates { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Bodies { get; private set; } = new Dictionary<Guid, string>();

    public bool MayAdd => Viewer.OwnerId is { } own && Viewer.MayDecideFor(own) && Viewer.Reach == Reach.Member;

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Templates = await Db.PlanTemplates.AsNoTracking().Include(t => t.Owner).OrderBy(t => t.OwnerId != Viewer.OwnerId).ThenBy(t => t.Key).ToListAsync(cancel);
        Bodies = (await Db.Set<Samklang.Networks.Body>().AsNoTracking().ToListAsync(cancel)).ToDictionary(b => b.Id, b => b.Name.Here());
        return lists.Plans(Templates, Bodies).As(@as, otherwise: Page);
    }
}
