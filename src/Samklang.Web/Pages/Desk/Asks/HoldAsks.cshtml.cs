using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>Holds our asks against a reading: each ask beside the places that may take it up. A person decides.</summary>
public sealed class HoldAsksModel(SamklangDb db, TimeProvider time) : WritingPage(db, time)
{
    private const int NoteLength = 1000;

    public Reading Reading { get; private set; } = null!;

    public Reading? Proposal { get; private set; }

    public ReadingParts Parts { get; private set; } = null!;

    public IReadOnlyList<HeldAsk> Asks { get; private set; } = [];

    /// <summary>What was sent and refused, with the ask it was about.</summary>
    public OutcomeForm? Sent { get; private set; }

    public Guid? JustDecided { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? decided, CancellationToken cancel)
    {
        JustDecided = decided;
        return await LoadAsync(id, cancel) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] OutcomeForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || Find(form) is not { } ask)
            return NotFound();
        if (!MayDecide(ask))
            return StatusCode(StatusCodes.Status403Forbidden);
        (Sent, Errors) = (form, [.. ErrorsIn(form, ask)]);
        if (Errors.Count > 0)
            return Refused();
        bool isNew = ask.Outcomes.All(o => o.ReadingId != Reading.Id);
        AskOutcome outcome = ask.Decide(Reading, form.Words(Reading), Viewer.Name, Now);
        if (isNew)
            Db.Add(outcome);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/readings/{id}/asks?decided={ask.Id}#ask-{ask.Id}");
    }

    public async Task<IActionResult> OnPostDeclineAsync(Guid id, [FromForm] OutcomeForm form, string decline, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel) || Find(form) is not { } ask)
            return NotFound();
        if (!MayDecide(ask))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (OutcomeForm.PlaceIn(decline) is { } place && ask.Decline(Reading, place, Viewer.Name, Now) is { } declined)
        {
            Db.Add(declined);
            await Db.SaveChangesAsync(cancel);
        }
        return LocalRedirect($"/desk/readings/{id}/asks#ask-{ask.Id}");
    }

    public bool MayDecide(Ask ask) => Viewer.MayDecideFor(ask.Dossier!.OwnerId);

    /// <summary>What stands in the form of an ask: what was just sent, or what was decided before.</summary>
    public OutcomeForm FormOf(HeldAsk held) =>
        Sent is { } sent && sent.Ask == held.Ask.Id ? sent : OutcomeForm.Of(held.Ask.Id, held.Outcome, held.Places);

    public IReadOnlyList<WrittenError> ErrorsOf(HeldAsk held) => Sent?.Ask == held.Ask.Id ? Errors : [];

    /// <summary>The paragraph around a place, with the shared words and what is new marked.</summary>
    public IReadOnlyList<PassageRun> Passage(ProposedPlace place)
    {
        (int start, int end) = (place.Place.Start, place.Place.End);
        while (start > 0 && Reading.Text[start - 1] != '\n' && place.Place.Start - start < 400)
            start--;
        while (end < Reading.Text.Length && Reading.Text[end] != '\n' && end - place.Place.End < 400)
            end++;
        return PassageRuns.Of(Reading.Text, start, end, PassageRuns.Joined(Reading.Text, place.New), PassageRuns.Joined(Reading.Text, place.Shared), []);
    }

    private Ask? Find(OutcomeForm form) => Asks.Select(a => a.Ask).FirstOrDefault(a => a.Id == form.Ask);

    private IEnumerable<WrittenError> ErrorsIn(OutcomeForm form, Ask ask)
    {
        if (form.AskResult is null)
            yield return new($"result-{ask.Id}", "ResultMissing");
        if (form.Place == OutcomeForm.Quoted && HoldAsk.Find(form.Quote, Reading) is null)
            yield return new($"quote-{ask.Id}", string.IsNullOrWhiteSpace(form.Quote) ? "QuoteMissing" : "QuoteNotFound");
        foreach (WrittenError error in TooLong(($"noteSv-{ask.Id}", form.NoteSv ?? "", NoteLength), ($"noteEn-{ask.Id}", form.NoteEn ?? "", NoteLength),
            ($"carriedBySv-{ask.Id}", form.CarriedBySv ?? "", NoteLength), ($"carriedByEn-{ask.Id}", form.CarriedByEn ?? "", NoteLength)))
            yield return error;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Reading? reading = await Db.Readings.Include(r => r.Dossier).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (reading?.Dossier is null)
            return false;
        (Reading, Parts) = (reading, new(reading.Text));
        Proposal = reading.ProposalAmong(await Db.Readings.AsNoTracking().Where(r => r.DossierId == reading.DossierId && r.Kind == ReadingKind.Proposal).ToListAsync(cancel));
        List<Ask> asks = await Db.Asks.Include(a => a.Position).Include(a => a.Dossier).Include(a => a.Outcomes).Include(a => a.Declined)
            .Where(a => a.DossierId == reading.DossierId).AsSplitQuery().ToListAsync(cancel);
        Asks = [.. asks.Where(a => a.Position is not null).OrderBy(a => a.Position!.WrittenAt).ThenBy(a => a.Number).Select(Held)];
        return true;
    }

    private HeldAsk Held(Ask ask) => new(ask, HoldAsk.Against(ask, Reading, Proposal), ask.Outcomes.FirstOrDefault(o => o.ReadingId == Reading.Id))
    {
        HasWording = HoldAsk.WordingFor(ask, Reading.Language) is not null,
    };
}

/// <summary>An ask beside the places that may take it up, and what was decided.</summary>
public sealed record HeldAsk(Ask Ask, IReadOnlyList<ProposedPlace> Places, AskOutcome? Outcome)
{
    /// <summary>False when the ask has no words in the reading's language, so that no place can be proposed.</summary>
    public bool HasWording { get; init; }
}
