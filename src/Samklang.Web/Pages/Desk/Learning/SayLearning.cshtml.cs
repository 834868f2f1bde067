using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Learning;

/// <summary>Switches off what verdicts have made of one word, or of all, and on again. The matches are found anew.</summary>
public sealed class SayLearningModel(SamklangDb db, MatchItems match, TimeProvider time) : DeskPage(db, time)
{
    public IActionResult OnGet(string key) => LocalRedirect($"/desk/priorities/{Uri.EscapeDataString(key)}#learning");

    public async Task<IActionResult> OnPostAsync(string key, string? word, bool on, CancellationToken cancel)
    {
        Priority? priority = await Db.Priorities.SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (priority is null)
            return NotFound();
        if (!Viewer.MayDecideFor(priority.OwnerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (word is null)
            priority.LearnFromVerdicts(on);
        else if (word.Length == 16)
            priority.LeaveWordAlone(word, alone: !on);
        else
            return BadRequest();
        // Saves the switch together with what then matches.
        await match.OneAsync(priority, cancel);
        return OnGet(key);
    }
}
