using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>One log line at its own address: what it is about, what corrects it, and what may still be done with it.</summary>
public sealed class LineModel(SamklangDb db, WriteLogLine write, TimeProvider time) : DeskPage(db, time)
{
    public LogLine Line { get; private set; } = null!;

    public IReadOnlyList<KnownName> About { get; private set; } = [];

    public bool MayChange => Line.MayChange(Viewer, Now) == LogChange.Done;

    public bool MayCorrect => !MayChange && Line.MayCorrect(Viewer) == LogChange.Done;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } line)
            return NotFound();
        Line = line;
        About = await Db.NamesOfAsync([.. line.Links.Select(link => link.To)], cancel);
        return Page();
    }

    /// <summary>Takes the line back.</summary>
    public async Task<IActionResult> OnPostUndoAsync(Guid id, string? back, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } line)
            return NotFound();
        LogChange change = await write.TakeBackAsync(line, cancel);
        return change == LogChange.Done
            ? LocalRedirect($"/desk/log/new?text={Uri.EscapeDataString(line.Sentence.In(Tongue))}&back={Uri.EscapeDataString(BackTo(back))}"
                + string.Concat(line.Links.Select(link => $"&about={Uri.EscapeDataString(LogForm.Write(link.To))}")))
            : StatusCode(StatusCodes.Status403Forbidden);
    }

    private Task<LogLine?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.Log.Include(l => l.Links).Include(l => l.Owner).Include(l => l.Corrects).Include(l => l.CorrectedBy).SingleOrDefaultAsync(l => l.Id == id, cancel);
}
