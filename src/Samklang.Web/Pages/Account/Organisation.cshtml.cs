using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samklang.Web.SignIn;
using Samklang.Web.SignIn.OpenIdConnect;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Account;

/// <summary>Sends to the organisation's sign-in, and receives who comes back from it.</summary>
[AllowAnonymous]
public sealed class OrganisationModel(
    OpenIdPeople people, LocalSignIn signIn, SignInWays ways, IStringLocalizer<AccountTexts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = SessionCookie.ReturnParameter)]
    public string? Return { get; set; }

    public string Refusal { get; private set; } = "";

    // A link and no form: the strict content policy lets no form lead to another site, not even by a redirect.
    public IActionResult OnGetStart()
    {
        if (!ways.HasOpenId)
            return NotFound();
        QueryString back = QueryString.Create(SessionCookie.ReturnParameter, ReturnAddress.OrDesk(Return));
        return Challenge(new AuthenticationProperties { RedirectUri = $"/account/organisation{back}" }, OpenId.Scheme);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        AuthenticateResult brought = await HttpContext.AuthenticateAsync(IdentityConstants.ExternalScheme);
        if (!ways.HasOpenId || !brought.Succeeded)
            return LocalRedirect(SessionCookie.SignInAddress);
        await HttpContext.SignOutAsync(IdentityConstants.ExternalScheme);
        OpenIdAnswer answer = await people.FindOrMakeAsync(brought.Principal, cancel);
        if (answer.Person is null)
            return Refuse($"OpenId{answer.Refusal}");
        SignInOutcome outcome = await signIn.EnterAsync(answer.Person, OpenId.Scheme);
        return outcome == SignInOutcome.SignedIn ? LocalRedirect(ReturnAddress.OrDesk(Return)) : Refuse(outcome.ToString());
    }

    private PageResult Refuse(string text)
    {
        Refusal = texts[text];
        Response.StatusCode = StatusCodes.Status403Forbidden;
        return Page();
    }
}
