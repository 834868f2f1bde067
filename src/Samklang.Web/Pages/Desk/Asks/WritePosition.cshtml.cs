using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Web.Pages.Desk.Priorities;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>Begins a position on a dossier, or writes its words anew.</summary>
public sealed class WritePositionModel(SamklangDb db, TimeProvider time) : WritingPage(db, time)
{
    private const int TitleLength = 160;
    private const int SummaryLength = 4000;

    public Dossier Dossier { get; private set; } = null!;

    /// <summary>Null for one that is begun.</summary>
    public Position? Position { get; private set; }

    public PositionForm Form { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (Position is { } position)
            Form = new() { TitleSv = position.Title.Sv, TitleEn = position.Title.En, SummarySv = position.Summary.Sv, SummaryEn = position.Summary.En };
        return MayWrite ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] PositionForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (!MayWrite)
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        PositionWords words = new(WrittenText.OneLine(form.TitleSv, form.TitleEn), WrittenText.Lines(form.SummarySv, form.SummaryEn));
        Errors = [.. ErrorsIn(words)];
        if (Errors.Count == 0 && Position?.Rewrite(words) is { } refusal)
            Errors = [new("titleSv", $"Refused{refusal}")];
        if (Errors.Count > 0)
            return Refused();
        Position ??= await BeginAsync(words, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/positions/{Position.Key}");
    }

    private bool MayWrite => Viewer.MayDecideFor(Dossier.OwnerId);

    private async Task<Position> BeginAsync(PositionWords words, CancellationToken cancel)
    {
        string key = await PositionKeys.FreeAsync(Db, PriorityKeys.From(words.Title.In(Tongue.English)), cancel);
        LocalText? owner = await Db.Organisations.Where(o => o.Id == Dossier.OwnerId).Select(o => o.Name).FirstOrDefaultAsync(cancel);
        Position position = new(Dossier, key, words, new Fact(owner?.Sv ?? "", null, Today, null, false), Now);
        Db.Add(position);
        return position;
    }

    private async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        if (Request.Path.StartsWithSegments("/desk/positions"))
            Position = await Db.Positions.Include(p => p.Dossier).SingleOrDefaultAsync(p => p.Key == key, cancel);
        Dossier? dossier = Position?.Dossier;
        if (!Request.Path.StartsWithSegments("/desk/positions"))
            dossier = await Db.Dossiers.SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is not null)
            Dossier = dossier;
        return dossier is not null;
    }

    private static IEnumerable<WrittenError> ErrorsIn(PositionWords words)
    {
        if (words.Title.IsEmpty)
            yield return new("titleSv", "PositionTitleMissing");
        foreach (WrittenError error in TooLong(("titleSv", words.Title.Sv, TitleLength), ("titleEn", words.Title.En, TitleLength),
            ("summarySv", words.Summary.Sv, SummaryLength), ("summaryEn", words.Summary.En, SummaryLength)))
            yield return error;
    }
}

/// <summary>A position as somebody writes it.</summary>
public sealed record PositionForm
{
    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? SummarySv { get; init; }

    public string? SummaryEn { get; init; }
}
