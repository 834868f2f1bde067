using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.SignIn;

namespace Samklang.Web.Pages.Account;

/// <summary>Who has an account here, for the administrator to see; the command line changes it.</summary>
[Authorize(Policies.Administration)]
public sealed class PeopleModel(SamklangDb db) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Dictionary<Guid, LocalText> organisations = await db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        List<Person> people = await db.Users.AsNoTracking().OrderBy(p => p.UserName).ToListAsync(cancel);
        Rows = [.. people.Select(p => new Row(
            p.UserName!, p.DisplayName, p.Role, organisations.GetValueOrDefault(p.OrganisationId, LocalText.Empty),
            p.LockoutEnd == DateTimeOffset.MaxValue, p.IsDemonstration))];
    }

    public sealed record Row(string UserName, string DisplayName, Role Role, LocalText Organisation, bool IsLocked, bool IsDemonstration);
}
