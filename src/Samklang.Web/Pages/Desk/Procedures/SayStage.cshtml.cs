using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Procedures;

/// <summary>A person takes over or declines the stage that the Parliament's news propose for a dossier.</summary>
public sealed class SayStageModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public IActionResult OnGet(string key) => LocalRedirect($"/desk/dossiers/{Uri.EscapeDataString(key)}#stage");

    public async Task<IActionResult> OnPostAsync(string key, Stage stage, DateOnly on, string? say, bool today, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.Include(d => d.Stages).SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier?.Procedure is not { } reference || await Db.Procedures.SingleOrDefaultAsync(p => p.Reference == reference, cancel) is not { } procedure)
            return NotFound();
        if (!Viewer.MayDecideFor(dossier.OwnerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (say is not ("accept" or "decline"))
            return BadRequest();
        // Somebody else may have answered, or the Parliament may have said more, since the page was read.
        if (dossier.ProposalOf(procedure, Today) is { } reached && reached.Stage == stage && reached.On == on)
            Settle(dossier, procedure, reached, say == "accept");
        await Db.SaveChangesAsync(cancel);
        return today ? LocalRedirect("/desk#new-stages") : OnGet(key);
    }

    private void Settle(Dossier dossier, Procedure procedure, ReachedStage reached, bool isAccepted)
    {
        if (isAccepted)
            Db.Add(dossier.Accept(reached, procedure));
        else
            dossier.Decline(reached);
    }
}
