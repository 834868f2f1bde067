using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Influence;
using Samklang.People;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>All steps that are to do, for one role or for all, by their last safe day.</summary>
public sealed class StepsModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public Role? Role { get; private set; }

    public IReadOnlyList<Step> Steps { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? role, string? @as, CancellationToken cancel)
    {
        Role = role is null ? Viewer.Role : Enum.TryParse(role, ignoreCase: true, out Role asked) && Enum.IsDefined(asked) ? asked : null;
        Steps = await Db.OpenStepsAsync(Now, Role, cancel);
        return lists.Steps(Steps, Today).As(@as, otherwise: Page);
    }
}
