using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office.Log;
using Samklang.Office.Orders;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>One line of an order, with what has been done of it.</summary>
public sealed class LineModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public OrderLine Line { get; private set; } = null!;

    /// <summary>The key of its order; null when the viewer may see the line and not the order.</summary>
    public string? OrderKey { get; private set; }

    public IReadOnlyList<LogLine> Log { get; private set; } = [];

    public bool MayChange => OrderKey is not null && !Line.IsDropped && Viewer.MayDecideFor(Line.OwnerId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await Db.OrderLines.AsNoTracking().Include(l => l.Owner).Include(l => l.Area).Include(l => l.Work).SingleOrDefaultAsync(l => l.Id == id, cancel) is not { } line)
            return NotFound();
        Line = line;
        OrderKey = await Db.Orders.Where(o => o.Id == line.OrderId).Select(o => o.Key).SingleOrDefaultAsync(cancel);
        Log = await Db.Log.AsNoTracking().About(LinkedKind.OrderLine, id).ToListAsync(cancel);
        return Page();
    }
}
