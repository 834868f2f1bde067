using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Learning;

/// <summary>A person confirms or declines a proposed concept, or takes that back. The item is matched anew.</summary>
public sealed class SayConceptModel(SamklangDb db, ProposeConcepts propose, MatchItems match, TimeProvider time) : DeskPage(db, time)
{
    public IActionResult OnGet(string key) => LocalRedirect($"/desk/watch/{Uri.EscapeDataString(key)}#concepts");

    public async Task<IActionResult> OnPostAsync(string key, string? concept, string? say, CancellationToken cancel)
    {
        Item? item = await Db.Items.SingleOrDefaultAsync(i => i.Key == key, cancel);
        if (item is null || concept is null)
            return NotFound();
        if (Viewer.OwnerId is not { } own || !Viewer.MayDecideFor(own))
            return StatusCode(StatusCodes.Status403Forbidden);
        GivenConcept? given = propose.Find(concept);
        switch (say)
        {
            case "confirm" when given is not null:
                item.ConfirmConcept(given);
                break;
            case "decline" when given is not null:
                item.DeclineConcept(given);
                break;
            case "forget":
                item.ForgetConcept(concept);
                break;
            default:
                return BadRequest();
        }
        await Db.SaveChangesAsync(cancel);
        await match.SomeAsync([item.Id], cancel);
        return OnGet(key);
    }
}
