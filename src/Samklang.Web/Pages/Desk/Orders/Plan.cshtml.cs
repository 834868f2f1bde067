using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office.Orders;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>What somebody writes of lines that are to be done as one.</summary>
public sealed record MergeForm(string? TitleSv, string? TitleEn, string? Days);

/// <summary>All that the office does in a year, with where each thing comes from; lines that belong together are made one here.</summary>
public sealed class PlanModel(SamklangDb db, OrderWords words, TimeProvider time) : OfficePage(db, time)
{
    public WorkPlan Plan { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, int> Deliveries { get; private set; } = new Dictionary<Guid, int>();

    /// <summary>The areas that the year gives priority.</summary>
    public IReadOnlySet<Guid?> YearAreas { get; private set; } = new HashSet<Guid?>();

    public IReadOnlyCollection<Guid> Chosen { get; private set; } = [];

    public MergeForm Written { get; private set; } = new(null, null, null);

    public async Task<IActionResult> OnGetAsync(int? year, string? @as, CancellationToken cancel)
    {
        await ShowAsync(year, cancel);
        return Sheet().Fill(Plan.Entries).As(@as, otherwise: Page);
    }

    /// <summary>Makes the chosen lines one piece of work.</summary>
    public async Task<IActionResult> OnPostAsync(int? year, Guid[] line, [FromForm] MergeForm form, CancellationToken cancel)
    {
        await ShowAsync(year, cancel);
        if (!IsOffice || Office is null)
            return StatusCode(StatusCodes.Status403Forbidden);
        (Chosen, Written) = (line, form);
        FieldErrors errors = new(words.Texts);
        errors.Amounts(("days", form.Days));
        errors.Length(Fields.Written.TitleLength, ("titleSv", form.TitleSv), ("titleEn", form.TitleEn));
        if (errors.Count == 0)
        {
            List<OrderLine> chosen = await Db.OrderLines.Where(l => line.Contains(l.Id)).ToListAsync(cancel);
            (MergeAnswer answer, PlannedWork? work) = PlannedWork.Merge(Office, Year, Typed.BothInOne(form.TitleSv, form.TitleEn), (int?)Typed.Amount(form.Days), chosen);
            if (work is not null)
            {
                Db.Add(work);
                await Db.SaveChangesAsync(cancel);
                return LocalRedirect($"/desk/orders/plan?year={Year}#work-{work.Id}");
            }
            errors.Say(answer == MergeAnswer.Untitled ? "titleSv" : "line", $"Merge{answer}");
        }
        (Errors, Response.StatusCode) = (errors, StatusCodes.Status400BadRequest);
        return Page();
    }

    /// <summary>Lets the lines of a piece of work stand for themselves again.</summary>
    public async Task<IActionResult> OnPostPartAsync(int? year, Guid work, CancellationToken cancel)
    {
        if (!IsOffice)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (await Db.PlannedWork.Include(w => w.Lines).SingleOrDefaultAsync(w => w.Id == work, cancel) is not { } known)
            return NotFound();
        known.Part();
        Db.Remove(known);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/orders/plan?year={year}");
    }

    private ListSheet<PlanEntry> Sheet() => new ListSheet<PlanEntry>("work-plan", words.Texts["PlanTitle"])
        .Text("what", words.Texts["ColumnWhat"], e => e.Title.Here())
        .Text("area", words.Texts["ColumnArea"], e => e.Area?.Title.Here())
        .Text("from", words.Texts["ColumnFrom"], e => string.Join("; ", e.Lines.Select(l => $"{l.Owner?.Name.Here()}: {l.What.Here()}")))
        .Text("shared", words.Texts["ColumnShared"], e => e.IsShared ? words.Texts["Yes"].Value : null)
        .Number("days", words.Texts["ColumnDays"], e => e.Days)
        .Day("due", words.Texts["ColumnDue"], e => e.DueOn)
        .Number("deliveries", words.Texts["ColumnDeliveries"], e => e.Lines.Sum(l => Deliveries.GetValueOrDefault(l.Id)));

    private async Task ShowAsync(int? year, CancellationToken cancel)
    {
        await OpenOfficeAsync(year, cancel);
        Plan = await Db.WorkPlanAsync(Year, cancel);
        Deliveries = await DeliveriesAsync([.. Plan.Entries.SelectMany(e => e.Lines).Select(l => l.Id)], cancel);
        YearAreas = (await Db.YearAreas.Where(a => a.Year == Year).Select(a => (Guid?)a.AreaId).ToListAsync(cancel)).ToHashSet();
    }
}
