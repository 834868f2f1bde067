using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk;

/// <summary>What stands around each page of the desk: the way to the others, who is signed in, the languages.</summary>
public sealed class DeskFrames(SamklangDb db, IStringLocalizer<DeskTexts> texts, IOptions<InstallationOptions> options)
{
    private static readonly (string Address, string Text)[] places =
    [
        ("/desk", "Today"), ("/desk/watch", "Watch"), ("/desk/dossiers", "Dossiers"), ("/desk/score", "Score"),
        ("/desk/priorities", "Priorities"), ("/desk/history", "History"), ("/account", "Account"),
    ];

    private static readonly (string Address, string Text)[] administration = [("/account/people", "People")];

    public async Task<DeskFrame> ForAsync(HttpContext http)
    {
        Tongue tongue = Languages.Current;
        LocalText? name = await db.Installations.AsNoTracking().Select(i => i.Owner!.Name).FirstOrDefaultAsync(http.RequestAborted);
        return new()
        {
            Name = name?.In(tongue) ?? "Samklang",
            HomeAddress = "/desk",
            Navigation = [.. Places().Select(p => new NavigationLink(texts[p.Text], p.Address, IsWithin(http.Request.Path, p.Address)))],
            Languages = [.. Tongues.All.Select(t => new LanguageLink(
                t == Tongue.English ? "English" : "Svenska", AddressIn(t, http.Request), t.Code(), t == tongue))],
            SiteAddress = $"/{tongue.Code()}",
            SignedInAs = db.Viewer.Name,
            SignOutAddress = "/account/sign-out",
            IsDemonstration = options.Value.Demonstration,
        };
    }

    private (string Address, string Text)[] Places() =>
        db.Viewer.Role == Role.Administrator ? [.. places, .. administration] : places;

    // The longest address that fits is where one stands.
    private bool IsWithin(PathString path, string place) =>
        place == Places().Select(p => p.Address).Where(a => a == "/desk" ? path == a : path.StartsWithSegments(a)).MaxBy(a => a.Length);

    private static string AddressIn(Tongue tongue, HttpRequest request)
    {
        string back = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : request.Path;
        return $"/language/{tongue.Code()}?return={Uri.EscapeDataString(back)}";
    }
}
