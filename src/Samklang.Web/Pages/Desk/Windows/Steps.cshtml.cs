using Samklang.Data;
using Samklang.Influence;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>All steps that are to do, for one role or for all, by their last safe day.</summary>
public sealed class StepsModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public Role? Role { get; private set; }

    public IReadOnlyList<Step> Steps { get; private set; } = [];

    public async Task OnGetAsync(string? role, CancellationToken cancel)
    {
        Role = role is null ? Viewer.Role : Enum.TryParse(role, ignoreCase: true, out Role asked) && Enum.IsDefined(asked) ? asked : null;
        Steps = await Db.OpenStepsAsync(Now, Role, cancel);
    }
}
