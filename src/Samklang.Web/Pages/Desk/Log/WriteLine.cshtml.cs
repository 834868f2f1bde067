using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>Writes a log line: one field, and beneath it what was understood. The same page changes and corrects one.</summary>
public sealed class WriteLineModel(SamklangDb db, WriteLogLine write, TimeProvider time) : DeskPage(db, time)
{
    public LogProposal Line { get; private set; } = null!;

    /// <summary>The line that is changed or corrected; null for a new one.</summary>
    public LogLine? Instead { get; private set; }

    /// <summary>True when the line is too old to be changed, so that a second one takes its place.</summary>
    public bool Corrects { get; private set; }

    public IReadOnlyList<LogProblem> Problems { get; private set; } = [];

    public string Back { get; private set; } = "/desk";

    /// <summary>The owners' names, for saying who may see the line.</summary>
    public IReadOnlyDictionary<Guid, LocalText> Owners { get; private set; } = new Dictionary<Guid, LocalText>();

    public async Task<IActionResult> OnGetAsync(Guid? line, string? back, CancellationToken cancel)
    {
        if (!await FindAsync(line, cancel))
            return NotFound();
        LogEntry asked = LogForm.Read(Request.Query);
        await ShowAsync(Instead is not null && asked.Text is null ? EntryOf(Instead) : asked, back, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid? line, string? back, CancellationToken cancel)
    {
        if (!await FindAsync(line, cancel))
            return NotFound();
        await ShowAsync(LogForm.Read(Request.Form), back, cancel);
        Problems = Line.Problems;
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        if (Instead is null)
            return BackTo(Back, "logged", (await write.WriteAsync(Line, cancel)).Id.ToString(), "content");
        (LogChange change, LogLine standing) = await write.ReviseAsync(Instead, Line, cancel);
        return change == LogChange.Done ? LocalRedirect($"/desk/log/{standing.Id}") : StatusCode(StatusCodes.Status403Forbidden);
    }

    private async Task<bool> FindAsync(Guid? line, CancellationToken cancel)
    {
        if (line is null)
            return true;
        Instead = await Db.Log.Include(l => l.Links).Include(l => l.CorrectedBy).SingleOrDefaultAsync(l => l.Id == line, cancel);
        if (Instead is null)
            return false;
        Corrects = Instead.MayChange(Viewer, Now) != LogChange.Done;
        return !Corrects || Instead.MayCorrect(Viewer) == LogChange.Done;
    }

    private async Task ShowAsync(LogEntry entry, string? back, CancellationToken cancel)
    {
        Back = BackTo(back);
        Line = await write.ReadAsync(entry, Today, Tongue, Instead, cancel);
        Owners = await Db.Organisations.AsNoTracking().Where(o => o.Id == Line.OwnerId).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
    }

    private static LogEntry EntryOf(LogLine line) => new(line.Sentence.In(Tongue))
    {
        About = [.. line.Links.Select(link => link.To)], On = line.On, Kind = line.Kind, Audience = line.Audience.Kind,
    };
}
