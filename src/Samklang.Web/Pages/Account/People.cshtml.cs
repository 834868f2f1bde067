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

    public async Task OnGetAsync(CancellationToken cancel) => Rows = await db.Users
        .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new Row(
            p.UserName!, p.DisplayName, p.Role, o.Name, p.LockoutEnd == DateTimeOffset.MaxValue, p.IsDemonstration))
        .OrderBy(r => r.UserName).ToListAsync(cancel);

    public sealed record Row(string UserName, string DisplayName, Role Role, LocalText Organisation, bool IsLocked, bool IsDemonstration);
}
