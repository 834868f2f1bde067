using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;

namespace Samklang.Web.Pages.Account;

[Authorize]
public sealed class MineModel(UserManager<Person> people, SamklangDb db) : PageModel
{
    public Person Person { get; private set; } = null!;

    public LocalText? Organisation { get; private set; }

    public int PasskeyCount { get; private set; }

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await people.GetUserAsync(User) is not { } person)
            return Challenge();
        Person = person;
        Organisation = await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.Name).FirstOrDefaultAsync(cancel);
        PasskeyCount = (await people.GetPasskeysAsync(person)).Count;
        return Page();
    }
}
