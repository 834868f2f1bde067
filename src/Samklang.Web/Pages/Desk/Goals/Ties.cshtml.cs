using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Pages.Desk.Priorities;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>
/// Ties something to a goal with one sentence of why, from wherever the form stands; what is wrong is shown here, with what was
/// written, and then one comes back to where one was.
/// </summary>
public sealed class TiesModel(SamklangDb db, TieRecords ties, TimeProvider time) : DeskPage(db, time)
{
    public TieForm Form { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? fromKind, Guid? fromId, string? toKind, Guid? toId, string? back, CancellationToken cancel)
    {
        TieForm asked = new()
        {
            FromKind = fromKind ?? nameof(Priority), FromId = fromId, To = toKind is not null && toId is not null ? $"{toKind}:{toId}" : null, Back = BackTo(back),
        };
        return await ShowAsync(asked, cancel);
    }

    public async Task<IActionResult> OnPostAddAsync(
        string? fromKind, Guid? fromId, string? to, string? whySv, string? whyEn, string? back, CancellationToken cancel)
    {
        LocalText why = Written.Both(whySv, whyEn);
        ThreadPoint? target = TieForm.PointOf(to);
        string kind = ThreadKinds.Station(fromKind ?? "")?.Kind ?? "";
        List<FormError> errors = [];
        if (fromId is null)
            errors.Add(new("fromId", "ChooseWhatServes"));
        if (target is null)
            errors.Add(new("to", "ChooseWhatIsServed"));
        if (kind != nameof(Operation))
            errors.AddRange(Written.Needed("why", why, Written.WhyLength));
        TieAnswer? answer = errors.Count == 0 ? await ties.TieAsync(new(kind, fromId!.Value), target!.Value, why, cancel) : null;
        switch (answer)
        {
            case TieAnswer.Done:
                return LocalRedirect(BackTo(back));
            case TieAnswer.NotYours:
                return StatusCode(StatusCodes.Status403Forbidden);
            case TieAnswer.NotThere or TieAnswer.NotSo:
                return NotFound();
            case TieAnswer.AlreadyTied or TieAnswer.Circle:
                errors.Add(new("to", $"Tie{answer}"));
                break;
        }
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(new() { FromKind = kind, FromId = fromId, To = null, Why = why, Errors = errors, Back = BackTo(back) }, cancel, to);
    }

    public async Task<IActionResult> OnPostChangeAsync(Guid tie, string? whySv, string? whyEn, string? back, CancellationToken cancel)
    {
        LocalText why = Written.Both(whySv, whyEn);
        if (Written.Needed("why", why, Written.WhyLength).Any())
            return BadRequest();
        return Answer(await ties.ChangeAsync(tie, why, cancel), back);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid tie, string? back, CancellationToken cancel) =>
        Answer(await ties.ChangeAsync(tie, null, cancel), back);

    private IActionResult Answer(TieAnswer answer, string? back) => answer switch
    {
        TieAnswer.Done => LocalRedirect(BackTo(back)),
        TieAnswer.NotYours => StatusCode(StatusCodes.Status403Forbidden),
        _ => NotFound(),
    };

    private async Task<IActionResult> ShowAsync(TieForm asked, CancellationToken cancel, string? chosen = null)
    {
        if (await TieForm.OpenAsync(Db, asked with { To = asked.To ?? (TieForm.PointOf(chosen) is null ? null : chosen) }, Today, cancel) is not { } form)
            return NotFound();
        Form = form;
        return Page();
    }
}
