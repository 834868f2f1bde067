using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Lists;
using Samklang.Web.SignIn;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Account;

/// <summary>Who has an account here, for the administrator to see; the command line changes it.</summary>
[Authorize(Policies.Administration)]
public sealed class PeopleModel(SamklangDb db, IStringLocalizer<AccountTexts> texts) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Dictionary<Guid, LocalText> organisations = await db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        List<Person> people = await db.Users.AsNoTracking().OrderBy(p => p.UserName).ToListAsync(cancel);
        Rows = [.. people.Select(p => new Row(
            p.UserName!, DemonstrationName.Of(texts, p, organisations.GetValueOrDefault(p.OrganisationId)), p.Role, organisations.GetValueOrDefault(p.OrganisationId, LocalText.Empty),
            p.LockoutEnd == DateTimeOffset.MaxValue, p.IsDemonstration))];
        return Sheet().Fill(Rows).As(@as, otherwise: Page);
    }

    public string StateOf(Row row) => texts[row.IsLocked ? "StateLocked" : row.IsDemonstration ? "StateDemonstration" : "StateActive"];

    private ListSheet<Row> Sheet() => new ListSheet<Row>("people", texts["People"])
        .Text("name", texts["DisplayName"], r => r.DisplayName)
        .Text("user-name", texts["UserName"], r => r.UserName)
        .Text("role", texts["RoleLabel"], r => texts[$"Role{r.Role}"])
        .Text("organisation", texts["OrganisationLabel"], r => r.Organisation.In(SamklangPage.Tongue))
        .Text("state", texts["State"], StateOf);

    public sealed record Row(string UserName, string DisplayName, Role Role, LocalText Organisation, bool IsLocked, bool IsDemonstration);
}
