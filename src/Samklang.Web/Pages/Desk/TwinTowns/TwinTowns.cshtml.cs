using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;

namespace Samklang.Web.Pages.Desk.TwinTowns;

/// <summary>The twin towns of the municipalities, how each stands and what it rests on, as a page and as a file.</summary>
public sealed class TwinTownsModel(SamklangDb db, NetworkWords words, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<TownLine> Towns { get; private set; } = [];

    public bool MayAdd => Viewer.MayWrite;

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Towns = await Db.TownsAsync(Today, cancel);
        return NetworkSheets.TwinTowns(words).Fill(Towns).As(@as, otherwise: Page);
    }
}
