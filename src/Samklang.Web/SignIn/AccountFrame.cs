using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.SignIn;

/// <summary>What stands around the pages of signing in and of one's own account.</summary>
public sealed class AccountFrame(
    SamklangDb db, Viewer viewer, IOptions<InstallationOptions> installation, IStringLocalizer<AccountTexts> texts)
{
    public async Task<DeskFrame> AroundAsync(HttpContext context)
    {
        Tongue tongue = Languages.Current;
        LocalText? name = await db.Installations.Select(i => i.Owner!.Name).FirstOrDefaultAsync(context.RequestAborted);
        return new()
        {
            Name = name?.In(tongue) ?? "Samklang",
            HomeAddress = viewer.IsSignedIn ? ReturnAddress.Desk : $"/{tongue.Code()}",
            Navigation = viewer.IsSignedIn ? Navigation(context.Request.Path) : [],
            Languages = [.. Tongues.All.Select(t => LinkTo(t, tongue, context.Request))],
            SiteAddress = $"/{tongue.Code()}",
            SignedInAs = viewer.IsSignedIn ? $"{viewer.Name}, {texts[$"Role{viewer.Role}"].Value.ToLower(Languages.CultureOf(tongue))}" : null,
            SignOutAddress = viewer.IsSignedIn ? "/account/sign-out" : null,
            IsDemonstration = installation.Value.Demonstration,
        };
    }

    private List<NavigationLink> Navigation(PathString here)
    {
        List<NavigationLink> links = [new(texts["ToTheDesk"], ReturnAddress.Desk), new(texts["MyAccount"], "/account", here == "/account")];
        if (viewer.Role == Role.Administrator)
            links.Add(new(texts["People"], "/account/people", here == "/account/people"));
        return links;
    }

    private static LanguageLink LinkTo(Tongue tongue, Tongue current, HttpRequest request) =>
        new(tongue == Tongue.English ? "English" : "Svenska", LanguageChoice.AddressFor(tongue, request), tongue.Code(), tongue == current);
}
