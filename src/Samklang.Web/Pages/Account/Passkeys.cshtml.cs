using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Samklang.People;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Account;

/// <summary>The passkeys of whoever is signed in: to add, name and remove.</summary>
[Authorize]
public sealed class PasskeysModel(SignInManager<Person> signIn, IStringLocalizer<AccountTexts> texts) : PageModel
{
    public const int NameLength = 60;
    public const int MostPasskeys = 20;

    private Person person = null!;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    [TempData]
    public string? Done { get; set; }

    private UserManager<Person> People => signIn.UserManager;

    public static string IdOf(UserPasskeyInfo passkey) => WebEncoders.Base64UrlEncode(passkey.CredentialId);

    /// <summary>A demonstration account belongs to nobody, so nobody may leave a key to it.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await People.GetUserAsync(User) is not { IsDemonstration: false } found)
        {
            context.Result = Forbid();
            return;
        }
        person = found;
        Passkeys = [.. (await People.GetPasskeysAsync(person)).OrderBy(p => p.CreatedAt)];
        await next();
    }

    public async Task<IActionResult> OnPostOptionsAsync() => Content(
        await signIn.MakePasskeyCreationOptionsAsync(new() { Id = person.Id.ToString(), Name = person.UserName!, DisplayName = person.DisplayName }),
        "application/json");

    public async Task<IActionResult> OnPostAddAsync([FromForm] string? credential, [FromForm] string? name)
    {
        if (Passkeys.Count >= MostPasskeys)
            return Refuse("PasskeysTooMany");
        if (string.IsNullOrEmpty(credential) || await AttestAsync(credential) is not { } passkey)
            return Refuse("PasskeyNotAdded");
        passkey.Name = NameFrom(name) ?? texts["PasskeyDefaultName", Passkeys.Count + 1];
        return await SaveAsync(passkey, "PasskeyAdded");
    }

    public async Task<IActionResult> OnPostNameAsync([FromForm] string? id, [FromForm] string? name)
    {
        if (Find(id) is not { } passkey)
            return NotFound();
        if (NameFrom(name) is not { } chosen)
            return Refuse("PasskeyNameMissing", $"name-{id}");
        passkey.Name = chosen;
        return await SaveAsync(passkey, "PasskeyNamed");
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromForm] string? id)
    {
        if (Find(id) is not { } passkey)
            return NotFound();
        if (Passkeys.Count == 1 && person.PasswordHash is null && (await People.GetLoginsAsync(person)).Count == 0)
            return Refuse("PasskeyIsLast");
        await People.RemovePasskeyAsync(person, passkey.CredentialId);
        return Back("PasskeyRemoved");
    }

    private async Task<UserPasskeyInfo?> AttestAsync(string credential)
    {
        try
        {
            PasskeyAttestationResult result = await signIn.PerformPasskeyAttestationAsync(credential);
            return result.Succeeded && result.UserEntity.Id == person.Id.ToString() ? result.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            // The browser brings no question of ours that this could be the answer to.
            return null;
        }
    }

    private async Task<IActionResult> SaveAsync(UserPasskeyInfo passkey, string done) =>
        (await People.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded ? Back(done) : Refuse("PasskeyNotAdded");

    private UserPasskeyInfo? Find(string? id) => Passkeys.FirstOrDefault(p => IdOf(p) == id);

    private static string? NameFrom(string? name) => name?.Trim() is { Length: > 0 and <= NameLength } trimmed ? trimmed : null;

    private PageResult Refuse(string text, string field = "")
    {
        ModelState.AddModelError(field, texts[text]);
        return Page();
    }

    private LocalRedirectResult Back(string done)
    {
        Done = done;
        return LocalRedirect("/account/passkeys");
    }
}
