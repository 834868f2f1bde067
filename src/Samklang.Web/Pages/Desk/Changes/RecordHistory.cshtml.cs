using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Changes;

/// <summary>All that has happened to one record: who, when, and what it was before and after.</summary>
public sealed class RecordHistoryModel(SamklangDb db, ChangeLists lists, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>The most entries that are shown.</summary>
    public const int Most = 300;

    public IReadOnlyList<HistoryEntry> Entries { get; private set; } = [];

    /// <summary>How many entries are left out, the oldest ones.</summary>
    public int LeftOut { get; private set; }

    public string Label { get; private set; } = "";

    /// <summary>The record's own page on the desk; null when it has none.</summary>
    public string? RecordAddress { get; private set; }

    public async Task<IActionResult> OnGetAsync(string kind, Guid id, string? @as, CancellationToken cancel)
    {
        Entries = [.. (await Db.History.AsNoTracking().Where(h => h.RecordId == id).OrderByDescending(h => h.Id).Take(Most).ToListAsync(cancel))
            .Where(h => h.RecordKind.Equals(kind, StringComparison.OrdinalIgnoreCase))];
        if (Entries.Count == 0)
            return NotFound();
        LeftOut = Math.Max(0, await Db.History.CountAsync(h => h.RecordId == id, cancel) - Most);
        if (lists.Of(Entries, LeftOut).As(@as) is { } file)
            return file;
        Label = Entries.Select(e => e.Label).FirstOrDefault(l => l.Length > 0) ?? "";
        RecordAddress = Entries[0].RecordKind switch
        {
            "Item" => await Db.Items.Where(i => i.Id == id).Select(i => $"/desk/watch/{i.Key}").FirstOrDefaultAsync(cancel),
            "Priority" => await Db.Priorities.Where(p => p.Id == id).Select(p => $"/desk/priorities/{p.Key}").FirstOrDefaultAsync(cancel),
            "Framework" => await Db.Frameworks.Where(f => f.Id == id).Select(f => $"/desk/strategy/frameworks/{f.Key}").FirstOrDefaultAsync(cancel),
            "Goal" => await Db.Goals.Where(g => g.Id == id).Select(g => $"/desk/strategy/goals/{g.Key}").FirstOrDefaultAsync(cancel),
            "Dossier" => await Db.Dossiers.Where(d => d.Id == id).Select(d => $"/desk/dossiers/{d.Key}").FirstOrDefaultAsync(cancel),
            "Position" => await Db.Positions.Where(r => r.Id == id).Select(r => $"/desk/positions/{r.Key}").FirstOrDefaultAsync(cancel),
            "Ask" => await Db.Asks.Where(a => a.Id == id).Select(a => $"/desk/positions/{a.Position!.Key}#ask-{a.Number}").FirstOrDefaultAsync(cancel),
            "Reading" => await Db.Readings.AnyAsync(r => r.Id == id, cancel) ? $"/desk/readings/{id}" : null,
            "AskOutcome" => await Db.AskOutcomes.Where(o => o.Id == id).Select(o => $"/desk/readings/{o.ReadingId}/asks#ask-{o.AskId}").FirstOrDefaultAsync(cancel),
            "Window" => await Db.Windows.AnyAsync(w => w.Id == id, cancel) ? $"/desk/windows/{id}" : null,
            "Step" => await Db.Steps.Where(s => s.Id == id).Select(s => $"/desk/windows/{s.WindowId}#step-{s.Position}").FirstOrDefaultAsync(cancel),
            "Meeting" => await Db.Meetings.AnyAsync(m => m.Id == id, cancel) ? $"/desk/meetings/{id}" : null,
            "PlanTemplate" => await Db.PlanTemplates.Where(t => t.Id == id).Select(t => $"/desk/plans/{t.Key}").FirstOrDefaultAsync(cancel),
            "ExpertRequest" => await Db.ExpertRequests.AnyAsync(r => r.Id == id, cancel) ? $"/desk/experts/{id}" : null,
            "Match" => await Db.Matches.AnyAsync(m => m.Id == id, cancel) ? $"/desk/matches/{id}" : null,
            "Network" => await Db.Networks.Where(n => n.Id == id).Select(n => $"/desk/networks/{n.Key}").FirstOrDefaultAsync(cancel),
            "Body" => await Db.Set<Samklang.Networks.Body>().Where(b => b.Id == id && b.Network != null).Select(b => $"/desk/networks/{b.Network!.Key}").FirstOrDefaultAsync(cancel),
            "Membership" => await Db.Set<Samklang.Networks.Membership>().Where(m => m.Id == id).Select(m => $"/desk/networks/{m.Network!.Key}").FirstOrDefaultAsync(cancel),
            "Seat" => await Db.Set<Samklang.Networks.Seat>().Where(s => s.Id == id).Select(s => $"/desk/networks/{s.Network!.Key}").FirstOrDefaultAsync(cancel),
            "Programme" => await Db.Programmes.Where(p => p.Id == id).Select(p => $"/desk/programmes/{p.Key}").FirstOrDefaultAsync(cancel),
            "Project" => await Db.Projects.Where(p => p.Id == id).Select(p => $"/desk/projects/{p.Key}").FirstOrDefaultAsync(cancel),
            "TwinTown" => await Db.TwinTowns.Where(t => t.Id == id).Select(t => $"/desk/twin-towns/{t.Key}").FirstOrDefaultAsync(cancel),
            "Order" => await Db.Orders.Where(o => o.Id == id).Select(o => $"/desk/orders/{o.Key}").FirstOrDefaultAsync(cancel),
            "Report" => await Db.Reports.Where(r => r.Id == id).Select(r => $"/desk/reports/{r.Key}").FirstOrDefaultAsync(cancel),
            "OrderLine" => await Db.OrderLines.AnyAsync(l => l.Id == id, cancel) ? $"/desk/orders/lines/{id}" : null,
            "LogLine" => await Db.Log.AnyAsync(l => l.Id == id, cancel) ? $"/desk/log/{id}" : null,
            "RegionalStrength" => await Db.Strengths.Where(s => s.Id == id).Select(s => $"/desk/strengths/{s.Key}/edit").FirstOrDefaultAsync(cancel),
            "Partnership" => await Db.Partnerships.Where(p => p.Id == id).Select(p => $"/desk/partnerships/{p.Key}/edit").FirstOrDefaultAsync(cancel),
            "PartnerWish" => await Db.Wishes.Where(w => w.Id == id).Select(w => $"/desk/wishes/{w.Key}").FirstOrDefaultAsync(cancel),
            "WishAnswer" => await Db.WishAnswers.Where(a => a.Id == id).Select(a => $"/desk/wishes/{a.Wish!.Key}#answers").FirstOrDefaultAsync(cancel),
            _ => null,
        };
        return Page();
    }
}
