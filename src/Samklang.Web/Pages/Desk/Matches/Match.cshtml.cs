using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Matches;

/// <summary>One match by itself: to say what it means to us, or to say it anew. Every verdict form posts here.</summary>
public sealed class MatchModel(SamklangDb db, SettleMatch settle, SharpenPriorities sharpen, MatchItems match, TimeProvider time) : DeskPage(db, time)
{
    public const int NoteLength = 2000;

    public Watch.Match Match { get; private set; } = null!;

    public IReadOnlyList<HistoryEntry> Verdicts { get; private set; } = [];

    public bool MayDecide => Viewer.MayDecideFor(Match.Priority!.OwnerId);

    public string? Note { get; private set; }

    public string? Back { get; private set; }

    /// <summary>The key of the text that says what is wrong with what was sent; null when nothing is.</summary>
    public string? Error { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, string? back, CancellationToken cancel) => ShowAsync(id, back, null, null, cancel);

    public async Task<IActionResult> OnPostAsync(Guid id, string? verdict, string? note, string? back, CancellationToken cancel)
    {
        string? error = note?.Length > NoteLength ? "NoteTooLong" : Read(verdict) is null ? "VerdictMissing" : null;
        if (error is not null)
            return await ShowAsync(id, back, note, error, cancel);
        Settlement? settlement = await settle.RunAsync(id, Read(verdict)!.Value, WithoutControls(note), cancel);
        if (settlement == Settlement.Done)
            await SharpenAsync(id, cancel);
        return settlement switch
        {
            null => NotFound(),
            Settlement.NotYours => StatusCode(StatusCodes.Status403Forbidden),
            _ => BackTo(back ?? $"/desk/matches/{id}", "settled", id.ToString(), "settled"),
        };
    }

    // What the verdict teaches holds for the priority's other matches at once.
    private async Task SharpenAsync(Guid id, CancellationToken cancel)
    {
        Priority priority = await Db.Matches.Where(m => m.Id == id).Select(m => m.Priority!).SingleAsync(cancel);
        if (priority.LearnsFromVerdicts && (await sharpen.WordsAsync(priority, cancel)).Count > 0)
            await match.OneAsync(priority, cancel);
    }

    private async Task<IActionResult> ShowAsync(Guid id, string? back, string? note, string? error, CancellationToken cancel)
    {
        Watch.Match? match = await Db.Matches.AsNoTracking().Include(m => m.Item).Include(m => m.Priority).ThenInclude(p => p!.Owner)
            .SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (match is not { Item: not null, Priority: not null })
            return NotFound();
        (Match, Back, Note, Error) = (match, back, error is null ? match.Note : note, error);
        Verdicts = await Db.History.AsNoTracking().Where(h => h.RecordId == id).OrderByDescending(h => h.Id).ToListAsync(cancel);
        if (error is not null)
            Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static Verdict? Read(string? verdict) => verdict?.ToLowerInvariant() switch
    {
        "act" => Verdict.Act,
        "follow" => Verdict.Follow,
        "know" => Verdict.Know,
        "notforus" => Verdict.NotForUs,
        _ => null,
    };

    private static string? WithoutControls(string? note) =>
        note is null ? null : string.Concat(note.Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}
