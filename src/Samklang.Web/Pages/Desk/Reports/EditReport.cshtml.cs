using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Reports;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Reports;

/// <summary>Moves and rewords the lines of a report. Each stays tied to the log line that it comes from.</summary>
public sealed class EditReportModel(SamklangDb db, ReportWords words, TimeProvider time) : DeskPage(db, time)
{
    public Report Report { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    /// <summary>The lines in order, together as long as their heading is the same.</summary>
    public IReadOnlyList<IReadOnlyList<ReportLine>> Groups => [.. Report.Ordered().GroupBy(l => l.Heading).Select(g => (IReadOnlyList<ReportLine>)[.. g])];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await RefuseAsync(key, cancel) ?? Page();

    public async Task<IActionResult> OnPostHeadAsync(string key, string? titleSv, string? titleEn, string? leadSv, string? leadEn, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("titleSv", "ErrorTitle", titleSv, titleEn);
        errors.Length(Written.TitleLength, ("titleSv", titleSv), ("titleEn", titleEn));
        errors.Length(Written.TextLength, ("leadSv", leadSv), ("leadEn", leadEn));
        if (errors.Count > 0)
            return Wrong(errors);
        Report.Rewrite(Typed.BothInOne(titleSv, titleEn), Typed.Both(leadSv, leadEn));
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/reports/{key}/edit");
    }

    public async Task<IActionResult> OnPostLineAsync(string key, Guid id, string? doing, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        if (Report.Lines.FirstOrDefault(l => l.Id == id) is not { } line)
            return NotFound();
        switch (doing)
        {
            case "Up" or "Down":
                Report.Move(line, doing == "Up");
                break;
            case "LeaveOut" or "TakeIn":
                line.LeaveOut(doing == "LeaveOut");
                break;
            case "Seen":
                line.LookAtSource();
                break;
            default:
                return BadRequest();
        }
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/reports/{key}/edit#line-{id}");
    }

    public async Task<IActionResult> OnPostRewordAsync(string key, Guid id, string? sv, string? en, string? headingSv, string? headingEn, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        if (Report.Lines.FirstOrDefault(l => l.Id == id) is not { } line)
            return NotFound();
        FieldErrors errors = new(words.Texts);
        errors.Length(ReportLine.WordingLength, ($"sv-{id}", sv), ($"en-{id}", en));
        errors.Length(Written.TitleLength, ($"headingSv-{id}", headingSv), ($"headingEn-{id}", headingEn));
        errors.NoneOf($"headingSv-{id}", "ErrorHeading", headingSv, headingEn);
        if (errors.Count > 0)
            return Wrong(errors);
        line.Reword(Typed.Both(sv, en));
        if (Typed.BothInOne(headingSv, headingEn) is var heading && heading != line.Heading)
            Report.Put(line, heading);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/reports/{key}/edit#line-{id}");
    }

    private PageResult Wrong(FieldErrors errors)
    {
        (Errors, Response.StatusCode) = (errors, StatusCodes.Status400BadRequest);
        return Page();
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        if (await Db.ReportAsync(key, cancel) is not { } report)
            return NotFound();
        Report = report;
        return report.MayBeChangedBy(Viewer) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
