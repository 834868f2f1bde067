using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Projects.Money;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>Ideas that people outside have left: take care of one, make a project of it, or remove it.</summary>
public sealed class IdeasModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Idea> Ideas { get; private set; } = [];

    public PlaceNames Places { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Places = await PlaceNames.ReadAsync(Db, cancel);
        DateOnly today = Today;
        Ideas = await Db.Ideas.AsNoTracking().Where(i => i.KeptUntil >= today).OrderBy(i => i.TakenUpAt != null).ThenByDescending(i => i.LeftAt).ToListAsync(cancel);
    }

    public Task<IActionResult> OnPostTakeAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, idea => idea.TakeUp(Viewer, Now), cancel);

    public Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel) => ChangeAsync(id, idea => Db.Remove(idea), cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Action<Idea> change, CancellationToken cancel)
    {
        Idea? idea = await Db.Ideas.SingleOrDefaultAsync(i => i.Id == id, cancel);
        if (idea is null)
            return NotFound();
        if (!Viewer.MayDecideFor(idea.Audience.OwnerId ?? Guid.Empty))
            return StatusCode(StatusCodes.Status403Forbidden);
        change(idea);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/ideas");
    }
}
