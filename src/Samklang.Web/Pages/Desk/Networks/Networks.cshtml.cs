using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>The networks with our places in them, what they cost and what they have given, as a page and as a file.</summary>
public sealed class NetworksModel(SamklangDb db, NetworkWords words, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Network> Networks { get; private set; } = [];

    /// <summary>The latest outcome from each network.</summary>
    public IReadOnlyDictionary<Guid, LogLine> LastOutcomes { get; private set; } = new Dictionary<Guid, LogLine>();

    public int DueCount { get; private set; }

    public long Fees { get; private set; }

    public int Hours { get; private set; }

    public bool MayAdd => Viewer.MayWrite;

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Networks = [.. (await Db.Networks.AsNoTracking().AsSplitQuery().Include(n => n.Organisation).Include(n => n.Bodies).Include(n => n.Seats)
            .Include(n => n.Memberships).ThenInclude(m => m.Member).Include(n => n.Memberships).ThenInclude(m => m.Through)
            .Include(n => n.Memberships).ThenInclude(m => m.Contact).Include(n => n.Memberships).ThenInclude(m => m.Reviews).ToListAsync(cancel))
            .Where(n => n.Organisation is not null).OrderBy(n => n.Organisation!.Name.Here(), StringComparer.CurrentCulture)];
        if (NetworkSheets.Networks(words).Fill(NetworkSheets.RowsOf(Networks)).As(@as) is { } file)
            return file;
        List<Membership> going = [.. Networks.SelectMany(n => n.Memberships).Where(m => !m.IsOverOn(Today))];
        (DueCount, Fees, Hours) = (going.Count(m => Viewer.MayDecideFor(m.MemberId) && m.IsDueOn(Today.AddDays(ReviewsModel.NearDays))), going.Sum(m => m.Fee ?? 0), going.Sum(m => m.Hours ?? 0));
        LastOutcomes = await Db.LastOutcomesAsync(Networks, cancel);
        return Page();
    }
}
