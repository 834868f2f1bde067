using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>What the pages about the office's work have in common: the office, and the year that is shown.</summary>
public abstract class OfficePage(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>The office; null when the installation has none.</summary>
    public BrusselsOffice? Office { get; private set; }

    public int Year { get; private set; }

    /// <summary>The years to choose between: those that have orders, this one and the next.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>True for who works at the office, for all its owners.</summary>
    public bool IsOffice => Viewer.Reach == Reach.Office;

    /// <summary>What is wrong in a form, by field, in words.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; protected set; } = new Dictionary<string, string>();

    protected async Task OpenOfficeAsync(int? year, CancellationToken cancel)
    {
        Office = await Db.Offices.AsNoTracking().OrderBy(o => o.Id).Include(o => o.Organisation).Include(o => o.Areas.OrderBy(a => a.Position))
            .Include(o => o.Owners).ThenInclude(o => o.Organisation).FirstOrDefaultAsync(cancel);
        Years = [.. (await Db.Orders.Select(o => o.Year).Distinct().ToListAsync(cancel)).Concat(await Db.OrderLines.Select(l => l.Year).Distinct().ToListAsync(cancel))
            .Append(Today.Year).Append(Today.Year + 1).Distinct().Order()];
        Year = year is { } asked && Years.Contains(asked) ? asked : Today.Year;
    }

    /// <summary>How many log lines tell of work on each line, as far as the viewer may see them.</summary>
    protected async Task<Dictionary<Guid, int>> DeliveriesAsync(IReadOnlyCollection<Guid> lines, CancellationToken cancel) =>
        await Db.Log.Standing().SelectMany(l => l.Links).Where(k => k.LinkedKind == LinkedKind.OrderLine && lines.Contains(k.LinkedId))
            .GroupBy(k => k.LinkedId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

    /// <summary>An order with all that its rules need to know; null when there is none for the viewer.</summary>
    protected Task<Order?> OrderAsync(string key, CancellationToken cancel) => Db.Orders.AsSplitQuery()
        .Include(o => o.Owner).Include(o => o.Changes).Include(o => o.Lines).ThenInclude(l => l.Area)
        .Include(o => o.Lines).ThenInclude(l => l.Work).ThenInclude(w => w!.Lines).ThenInclude(l => l.Owner).SingleOrDefaultAsync(o => o.Key == key, cancel);
}
