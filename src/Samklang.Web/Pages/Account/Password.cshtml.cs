using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Samklang.People;
using Samklang.Web.SignIn;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Account;

[Authorize(Policies.SignedIn), EnableRateLimiting(SignInLimit.Policy)]
public sealed class PasswordModel(SignInManager<Person> signIn, IStringLocalizer<AccountTexts> texts) : PageModel
{
    public string? UserName => User.Identity?.Name;

    public bool IsOneTime => Policies.HasOneTimePassword(User);

    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "current-password")] string? current, [FromForm(Name = "new-password")] string? chosen)
    {
        Person? person = await signIn.UserManager.GetUserAsync(User);
        if (person is null or { IsDemonstration: true } or { PasswordHash: null })
            return Forbid();
        if (string.IsNullOrEmpty(current))
            ModelState.AddModelError("current-password", texts["PasswordMissing"]);
        if (string.IsNullOrEmpty(chosen))
            ModelState.AddModelError("new-password", texts["NewPasswordMissing"]);
        else if (chosen == current)
            ModelState.AddModelError("new-password", texts["PasswordUnchanged"]);
        return ModelState.IsValid ? await ChangeAsync(person, current!, chosen!) : Page();
    }

    public string? ErrorOf(string field) => ModelState[field]?.Errors.FirstOrDefault()?.ErrorMessage;

    private async Task<IActionResult> ChangeAsync(Person person, string current, string chosen)
    {
        IdentityResult result = await signIn.UserManager.ChangePasswordAsync(person, current, chosen);
        foreach (IdentityError error in result.Errors)
            ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "current-password" : "new-password", texts[error.Code]);
        if (!result.Succeeded)
            return Page();
        await signIn.UserManager.RemoveClaimAsync(person, Policies.OneTimePassword);
        await signIn.RefreshSignInAsync(person);
        Done = "PasswordChanged";
        return LocalRedirect("/account");
    }
}
