using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Language;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>A position: its asks, how far it has come, and what each ask has come to in each reading.</summary>
public sealed class PositionModel(SamklangDb db, TimeProvider time) : WritingPage(db, time)
{
    public Position Position { get; private set; } = null!;

    public IReadOnlyList<ReadingHead> Readings { get; private set; } = [];

    public AskTable Table { get; private set; } = new([], []);

    /// <summary>How many questions to experts the dossier has, and how many are answered.</summary>
    public (int Asked, int Answered) Experts { get; private set; }

    public StepForm Form { get; private set; } = new();

    public bool MayDecide => Viewer.MayDecideFor(Position.Dossier!.OwnerId);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await LoadAsync(key, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostExpertsAsync(string key, CancellationToken cancel) =>
        StepAsync(key, new(), "steps", (position, _) => position.AskExperts(), cancel);

    public Task<IActionResult> OnPostAdoptAsync(string key, [FromForm] StepForm form, CancellationToken cancel) =>
        StepAsync(key, form, "on", (position, day) => position.Adopt(form.Reference, WrittenText.OneLine(form.BySv, form.ByEn), day, Today), cancel);

    public Task<IActionResult> OnPostSendAsync(string key, [FromForm] StepForm form, CancellationToken cancel) =>
        StepAsync(key, form, "on", (position, day) => position.Send(WrittenText.OneLine(form.ToSv, form.ToEn), day, Today), cancel);

    public Task<IActionResult> OnPostPublishAsync(string key, CancellationToken cancel) =>
        StepAsync(key, new(), "steps", (position, _) => position.Publish(position.Dossier!), cancel);

    public Task<IActionResult> OnPostMoveAsync(string key, Guid ask, bool up, CancellationToken cancel) =>
        StepAsync(key, new(), "asks", (position, _) => position.Asks.FirstOrDefault(a => a.Id == ask) is { } one ? position.Move(one, up) : null, cancel);

    public Task<IActionResult> OnPostRemoveAsync(string key, Guid ask, CancellationToken cancel) => StepAsync(key, new(), "asks", (position, _) =>
    {
        Ask? one = position.Asks.FirstOrDefault(a => a.Id == ask);
        PositionRefusal? refusal = one is null ? null : position.Remove(one);
        if (one is not null && refusal is null)
            Db.Remove(one);
        return refusal;
    }, cancel);

    private async Task<IActionResult> StepAsync(string key, StepForm form, string field, Func<Position, DateOnly, PositionRefusal?> step, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (!MayDecide)
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        if (form.On is not null && form.Day is null)
            Errors = [new(field, "DayMissing")];
        else if (step(Position, form.Day ?? Today) is { } refusal)
            Errors = [new(FieldOf(refusal, field), $"Refused{refusal}")];
        if (Errors.Count > 0)
            return Refused();
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/positions/{Position.Key}#{(field == "asks" ? "asks" : "steps")}");
    }

    private static string FieldOf(PositionRefusal refusal, string field) => refusal switch
    {
        PositionRefusal.NoDecisionReference => "reference",
        PositionRefusal.NoReceiver => "toSv",
        _ => field,
    };

    private async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        Position? position = await Db.Positions.Include(p => p.Dossier).ThenInclude(d => d!.Owner)
            .Include(p => p.Asks).ThenInclude(a => a.Goal).ThenInclude(g => g!.Framework)
            .Include(p => p.Asks).ThenInclude(a => a.Outcomes).Include(p => p.Asks).ThenInclude(a => a.Declined)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (position?.Dossier is null)
            return false;
        Position = position;
        Readings = await ReadingHead.OfDossierAsync(Db, position.DossierId, cancel);
        Table = AskTable.Of(position.Asks, Readings);
        List<DateTime?> answers = await Db.ExpertRequests.Where(r => r.DossierId == position.DossierId).Select(r => r.AnsweredAt).ToListAsync(cancel);
        Experts = (answers.Count, answers.Count(a => a is not null));
        return true;
    }
}

/// <summary>What is written when a position takes a step.</summary>
public sealed record StepForm
{
    public string? Reference { get; init; }

    public string? BySv { get; init; }

    public string? ByEn { get; init; }

    public string? ToSv { get; init; }

    public string? ToEn { get; init; }

    public string? On { get; init; }

    public DateOnly? Day => DateOnly.TryParseExact(On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
