using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Samklang.Web.SignIn;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Account;

[AllowAnonymous, EnableRateLimiting(SignInLimit.Policy)]
public sealed class SignInModel(LocalSignIn signIn, SignInWays ways, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = SessionCookie.ReturnParameter)]
    public string? Return { get; set; }

    public string UserName { get; private set; } = "";

    public SignInWays Ways => ways;

    public IReadOnlyList<DemonstrationPerson> DemonstrationPeople { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? failed, CancellationToken cancel)
    {
        if (User.Identity is { IsAuthenticated: true })
            return LocalRedirect(ReturnAddress.OrDesk(Return));
        if (failed == "organisation")
            ModelState.AddModelError("", texts["OpenIdFailed"]);
        return await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "user-name")] string? userName, [FromForm] string? password, CancellationToken cancel)
    {
        UserName = userName ?? "";
        if (string.IsNullOrWhiteSpace(userName))
            ModelState.AddModelError("user-name", texts["UserNameMissing"]);
        if (string.IsNullOrEmpty(password))
            ModelState.AddModelError("password", texts["PasswordMissing"]);
        return ModelState.IsValid
            ? await AnswerAsync(await signIn.ByPasswordAsync(userName!, password!), cancel)
            : await ShowAsync(cancel);
    }

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await signIn.PasskeyOptionsAsync(), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync([FromForm] string? credential, CancellationToken cancel) =>
        await AnswerAsync(string.IsNullOrEmpty(credential) ? SignInOutcome.WrongPasskey : await signIn.ByPasskeyAsync(credential), cancel);

    public async Task<IActionResult> OnPostDemonstrateAsync([FromForm] Guid person, CancellationToken cancel)
    {
        SignInOutcome outcome = ways.IsDemonstration ? await signIn.AsDemonstrationAsync(person) : SignInOutcome.NoSuchPerson;
        return outcome == SignInOutcome.NoSuchPerson ? NotFound() : await AnswerAsync(outcome, cancel);
    }

    private async Task<IActionResult> AnswerAsync(SignInOutcome outcome, CancellationToken cancel)
    {
        if (outcome == SignInOutcome.SignedIn)
            return LocalRedirect(ReturnAddress.OrDesk(Return));
        ModelState.AddModelError(outcome == SignInOutcome.WrongPassword ? "user-name" : "", texts[outcome.ToString()]);
        return await ShowAsync(cancel);
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancel)
    {
        DemonstrationPeople = await ways.DemonstrationPeopleAsync(cancel);
        return Page();
    }
}
