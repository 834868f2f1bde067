using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.TwinTowns;

/// <summary>One twin town: what it rests on, the signs of life and what it serves.</summary>
public sealed class TwinTownModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    private const int MostLines = 20;

    public TwinTown Town { get; private set; } = null!;

    public IReadOnlyList<LogLine> Log { get; private set; } = [];

    public TwinTownState State { get; private set; }

    public bool MayChange => Viewer.MayDecideFor(Town.OwnerId);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        TwinTown? town = await Db.TwinTowns.AsNoTracking().Include(t => t.Municipality).Include(t => t.Contact).SingleOrDefaultAsync(t => t.Key == key, cancel);
        if (town?.Municipality is null)
            return NotFound();
        Town = town;
        Log = await Db.Log.AsNoTracking().About(LinkedKind.TwinTown, town.Id).Take(MostLines).ToListAsync(cancel);
        State = town.StateOn(Today, Log.Count > 0 ? Log[0].On : null);
        return Page();
    }
}
