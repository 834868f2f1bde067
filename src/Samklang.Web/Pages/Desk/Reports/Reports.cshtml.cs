using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Reports;
using Samklang.People;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Reports;

/// <summary>All reports that the viewer may see, and where a new one is composed with one click.</summary>
public sealed class ReportsModel(SamklangDb db, ComposeReport compose, ReportWords words, TimeProvider time) : DeskPage(db, time)
{
    private const int YearsBack = 2;

    public IReadOnlyList<Report> Reports { get; private set; } = [];

    /// <summary>The organisations for which the person may make reports.</summary>
    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    /// <summary>The kinds that the person may make; the board's is the office's to make.</summary>
    public IReadOnlyList<ReportKind> Kinds => [.. Enum.GetValues<ReportKind>().Where(k => k != ReportKind.Board || Viewer.Reach == Reach.Office)];

    /// <summary>The latest month, quarter and year first, and those before.</summary>
    public IReadOnlyList<ReportPeriod> Periods { get; private set; } = [];

    public string? Kind { get; private set; }

    public string? Owner { get; private set; }

    public string? Period { get; private set; }

    public Dictionary<string, string> Errors { get; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        await ShowAsync(cancel);
        (Owner, Period) = (Owners.FirstOrDefault(o => o.Id == Viewer.OwnerId)?.Key, ReportPeriod.OfQuarter(Today.Year, ((Today.Month - 1) / 3) + 1).ToString());
        return ReportRows.Sheet(words).Fill(Reports).As(@as, otherwise: Page);
    }

    /// <summary>Composes a report; one that there is already is opened.</summary>
    public async Task<IActionResult> OnPostAsync(string? kind, string? owner, string? period, CancellationToken cancel)
    {
        await ShowAsync(cancel);
        (Kind, Owner, Period) = (kind, owner, period);
        Organisation? of = Owners.FirstOrDefault(o => o.Key == owner);
        ReportKind? asked = Typed.Named<ReportKind>(kind) is { } known && Kinds.Contains(known) ? known : null;
        if (asked is ReportKind.Board)
            of = Owners.FirstOrDefault(o => o.Kind == OrganisationKind.Office);
        if (asked is null)
            Errors["kind"] = words.Texts["ErrorKind"];
        if (of is null || (asked == ReportKind.Owner && of.Kind == OrganisationKind.Office))
            Errors["owner"] = words.Texts["ErrorOwner"];
        if (!ReportPeriod.TryParse(period, null, out ReportPeriod days))
            Errors["period"] = words.Texts["ErrorPeriod", period ?? ""];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        string key = ComposeReport.KeyOf(asked!.Value, of!, days);
        if (!await Db.Reports.AnyAsync(r => r.Key == key, cancel))
        {
            await compose.NewAsync(asked.Value, of!, days, words.Title(asked.Value, of!.Name, days), cancel);
            await Db.SaveChangesAsync(cancel);
        }
        return LocalRedirect($"/desk/reports/{key}");
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        Reports = await Db.Reports.AsNoTracking().Include(r => r.Owner).OrderByDescending(r => r.To).ThenBy(r => r.Kind).ThenBy(r => r.Key).ToListAsync(cancel);
        Owners = [.. (await Db.Organisations.AsNoTracking().Where(o => Db.Priorities.Any(p => p.OwnerId == o.Id) || Db.Offices.Any(f => f.OrganisationId == o.Id || f.Owners.Any(w => w.OrganisationId == o.Id)) || o.Id == Viewer.OwnerId)
            .ToListAsync(cancel)).Where(o => Viewer.MayDecideFor(o.Id)).OrderBy(o => o.Kind).ThenBy(o => o.Name.Here(), StringComparer.CurrentCulture)];
        IEnumerable<int> years = Enumerable.Range(Today.Year - YearsBack, YearsBack + 1);
        Periods = [.. years.SelectMany(y => Enumerable.Range(1, 12).Select(m => ReportPeriod.OfMonth(y, m)).Concat(Enumerable.Range(1, 4).Select(q => ReportPeriod.OfQuarter(y, q))).Append(ReportPeriod.OfYear(y)))
            .Where(p => p.From <= Today).OrderByDescending(p => p.To).ThenByDescending(p => p.From)];
    }
}
