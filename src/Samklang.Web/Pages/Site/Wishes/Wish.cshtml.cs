using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Office.Letters;
using Samklang.Projects;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Components.Money;
using Samklang.Web.Components.Partners;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site.Wishes;

/// <summary>A wish for a partner, and the form by which anybody answers it.</summary>
[IgnoreAntiforgeryToken]
[RequestFormLimits(ValueLengthLimit = 64 * 1024)]
public sealed class WishModel(PublicSite site, AnswerWish answer, KeepLetters letters, LetterGate gate, PartnerWords words) : PublicPage(site, SiteMap.Wish)
{
    public PartnerWish Wish { get; private set; } = null!;

    public WishState State => Wish.StateOn(Today);

    public WishAnswerForm Answer { get; private set; } = new();

    /// <summary>What is wrong with the answer, by field.</summary>
    public Dictionary<string, string> Errors { get; private set; } = [];

    public PlaceNames Places { get; private set; } = null!;

    public DateOnly KeptUntil => letters.KeptUntil;

    public string NewStamp => gate.StampAfter(Answer.Stamp);

    public async Task<IActionResult> OnGetAsync(string key) => await ReadAsync(key) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] WishAnswerForm form)
    {
        if (!await ReadAsync(key))
            return NotFound();
        Answer = form;
        LetterDraft left = form.Left(Typed.Named<ApplicantKind>(form.Who), null, Tongue);
        foreach ((string field, LetterProblem problem) in left.Problems(form.Consent is "yes", needsSender: true))
            Errors.TryAdd(field, words.Say($"Answer{problem}", Letter.WordsLength));
        if (Errors.Count == 0 && gate.Refuses(Request, form.Stamp, form.Trap) is { } refusal)
            Errors["words"] = refusal;
        if (Errors.Count == 0 && await answer.RunAsync(key, left, Cancel) is { } secret)
            return Redirect(To(SiteMap.WishAnswer, secret));
        if (Errors.Count == 0)
            Errors["words"] = words.Say($"WishNoMore{(State == WishState.Open ? WishState.Closed : State)}", words.Day(Wish.AnswerBy));
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> ReadAsync(string key)
    {
        if (await Db.WishesWhole().AsNoTracking().SingleOrDefaultAsync(w => w.Key == key, Cancel) is not { } wish)
            return false;
        Wish = wish;
        Places = await PlaceNames.ReadAsync(Db, Cancel);
        Step(SiteMap.Partnerships, T("Menu.partnerships"));
        About(wish.Title, LocalText.Empty, SiteMap.Wishes, wish.Fact);
        RecordIds.Add(wish.Id);
        return true;
    }
}

/// <summary>An answer as somebody leaves it.</summary>
public sealed record WishAnswerForm : LetterForm
{
    [FromForm(Name = "who")]
    public string? Who { get; init; }
}
