using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>Adds a single ask to a position, or writes it anew while the position is not adopted.</summary>
public sealed class WriteAskModel(SamklangDb db, TimeProvider time) : WritingPage(db, time)
{
    private const int TitleLength = 160;
    private const int ArticleLength = 160;
    private const int WordingLength = 6000;

    public Position Position { get; private set; } = null!;

    /// <summary>Null for one that is begun.</summary>
    public Ask? Ask { get; private set; }

    public AskForm Form { get; private set; } = new();

    /// <summary>The goals in force, by framework.</summary>
    public IReadOnlyList<Goal> Goals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? key, Guid? id, CancellationToken cancel)
    {
        if (!await LoadAsync(key, id, cancel))
            return NotFound();
        if (Ask is { } ask)
            Form = AskForm.Of(ask);
        return Viewer.MayDecideFor(Position.Dossier!.OwnerId) ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync(string? key, Guid? id, [FromForm] AskForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(key, id, cancel))
            return NotFound();
        if (!Viewer.MayDecideFor(Position.Dossier!.OwnerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        AskWords words = form.Words(Goals);
        Errors = [.. ErrorsIn(words)];
        if (Errors.Count == 0 && !Position.IsOpen)
            Errors = [new("titleSv", $"Refused{PositionRefusal.Adopted}")];
        if (Errors.Count > 0)
            return Refused();
        if (Ask is { } ask)
            ask.Rewrite(words, Position);
        else
            Db.Add(Position.Add(words)!);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/positions/{Position.Key}#asks");
    }

    private async Task<bool> LoadAsync(string? key, Guid? id, CancellationToken cancel)
    {
        Position? position = await Db.Positions.Include(p => p.Dossier).Include(p => p.Asks).ThenInclude(a => a.Goal)
            .SingleOrDefaultAsync(p => id != null ? p.Asks.Any(a => a.Id == id) : p.Key == key, cancel);
        if (position?.Dossier is null)
            return false;
        Position = position;
        Ask = position.Asks.FirstOrDefault(a => a.Id == id);
        List<Goal> goals = await Db.Goals.AsNoTracking().Include(g => g.Framework).ToListAsync(cancel);
        Goals = [.. goals.Where(g => g.Framework?.IsValidOn(Today) == true).OrderByDescending(g => g.Framework!.Level)
            .ThenBy(g => g.Framework!.Key).ThenBy(g => g.Position)];
        return true;
    }

    private static IEnumerable<WrittenError> ErrorsIn(AskWords words)
    {
        if (words.Title.IsEmpty)
            yield return new("titleSv", "AskTitleMissing");
        if (words.Wording.IsEmpty)
            yield return new("wordingEn", "AskWordingMissing");
        if (words.Why.IsEmpty)
            yield return new("whySv", "AskWhyMissing");
        foreach (WrittenError error in TooLong(("titleSv", words.Title.Sv, TitleLength), ("titleEn", words.Title.En, TitleLength),
            ("article", words.Article, ArticleLength), ("wordingSv", words.Wording.Sv, WordingLength), ("wordingEn", words.Wording.En, WordingLength),
            ("whySv", words.Why.Sv, WordingLength), ("whyEn", words.Why.En, WordingLength)))
            yield return error;
    }
}
