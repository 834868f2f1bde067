using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Office.Reports;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Briefs;

namespace Samklang.Web.Pages.Desk.Reports;

/// <summary>A report as a page, for print and as a text document, with what it comes from and what is missing.</summary>
public sealed class ReportModel(SamklangDb db, BriefWords briefs, ReportWords words, ComposeReport compose, TimeProvider time) : BriefPage(db, briefs, time)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    public Report Report { get; private set; } = null!;

    /// <summary>How many log lines of the period are not in it.</summary>
    public int New { get; private set; }

    /// <summary>How many of its log lines say something else than when they were last looked at here.</summary>
    public int Changed => Report.Shown().Count(l => l.IsChangedAtSource);

    public int Sources => Report.Shown().Count();

    public int Reworded => Report.Shown().Count(l => l.IsReworded);

    public int LeftOut => Report.Lines.Count(l => l.IsLeftOut);

    /// <summary>What is missing, each in a sentence in the reader's language.</summary>
    public IReadOnlyList<string> Gaps { get; private set; } = [];

    public bool MayChange => Report.MayBeChangedBy(Viewer);

    protected override string FileName => Key;

    public Task<IActionResult> OnPostPublishAsync(CancellationToken cancel) => DoAsync(() => Report.Publish(Today), cancel);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancel) => DoAsync(() => Report.Withdraw(), cancel);

    public Task<IActionResult> OnPostTakeNewAsync(CancellationToken cancel) => DoAsync(null, cancel);

    protected override async Task<Brief?> ReadAsync(CancellationToken cancel)
    {
        if (await Db.ReportAsync(Key, cancel) is not { } report)
            return null;
        Report = report;
        ReportGaps gaps = await compose.GapsAsync(report, Today, cancel);
        Gaps = words.Missing(gaps);
        New = (await compose.NewSourcesAsync(report, cancel)).Count;
        return Languages.Speaking(Written, () => words.Compose(report, gaps));
    }

    private async Task<IActionResult> DoAsync(Action? what, CancellationToken cancel)
    {
        if (await Db.ReportAsync(Key, cancel) is not { } report)
            return NotFound();
        Report = report;
        if (!MayChange)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (what is null)
            await compose.TakeNewAsync(report, cancel);
        else
            what();
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/reports/{Key}");
    }
}
