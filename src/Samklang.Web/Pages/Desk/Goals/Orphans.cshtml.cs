using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Strategy.Threads;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>The work that serves no goal, and a form to say what each serves.</summary>
public sealed class OrphansModel(SamklangDb db, GoalLists lists, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>The oldest wait until those before them are mended.</summary>
    public const int MostOfAKind = 50;

    public IReadOnlyList<Orphan> Orphans { get; private set; } = [];

    /// <summary>The work whose form stands open.</summary>
    public Guid? Mend { get; private set; }

    public TieForm? Form { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid? mend, string? @as, CancellationToken cancel)
    {
        ThreadGraph graph = await ThreadGraph.ReadAsync(Db, cancel);
        Orphans = OrphanWork.Of(graph, Today, Today.AddMonths(-SilentModel.UsualMonths));
        if (lists.Orphans(Orphans).As(@as) is { } file)
            return file;
        if (Orphans.FirstOrDefault(o => o.Work.Point.Id == mend && MayMend(o)) is not { } work)
            return Page();
        Mend = work.Work.Point.Id;
        Form = await TieForm.OpenAsync(Db, new() { FromKind = work.Work.Point.Kind, FromId = Mend, Back = "/desk/strategy/orphans" }, Today, cancel);
        return Page();
    }

    public bool MayMend(Orphan orphan) => (orphan.Work.Row.OwnerId ?? Viewer.OwnerId) is { } owner && Viewer.MayDecideFor(owner);

    public string AddressOf(Orphan orphan) =>
        ThreadAddresses.DeskPageOf(orphan.Work, Languages.Current) ?? ThreadAddresses.Desk(orphan.Work.Point.Kind, orphan.Work.Point.Id);
}
