using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk;

/// <summary>What stands around each page of the desk: the way to the others, who is signed in, the languages.</summary>
public sealed class DeskFrames(SamklangDb db, IStringLocalizer<DeskTexts> texts, IOptions<InstallationOptions> options)
{
    private static readonly (string Address, string Text)[] places =
    [
        ("/desk", "Today"), ("/desk/watch", "Watch"), ("/desk/dossiers", "Dossiers"), ("/desk/score", "Score"), ("/desk/priorities", "Priorities"), ("/desk/history", "History"), ("/account", "Account"),
    ];

    public async Task<DeskFrame> ForAsync(HttpContext http)
    {
        Tongue tongue = Languages.Current;
        LocalText? name = await db.Installations.AsNoTracking().Select(i => i.Owner!.Name).FirstOrDefaultAsync(http.RequestAborted);
        return new()
        {
            Name = name?.In(tongue) ?? "Samklang",
            HomeAddress = "/desk",
            Navigation = [.. places.Select(p => new NavigationLink(texts[p.Text], p.Address, IsWithin(http.Request.Path, p.Address)))],
            Languages = [.. Tongues.All.Select(t => new LanguageLink(t == Tongue.English ? "English" : "Svenska", AddressIn(t, http.Request), t.Code(), t == tongue))],
            SiteAddress = $"/{tongue.Code()}",
            SignedInAs = db.Viewer.Name,
            SignOutAddress = "/account/sign-out",
            IsDemonstration = options.Value.Demonstration,
        };
    }

    private static bool IsWithin(PathString path, string place) =>
        place == "/desk" ? path == "/desk" : path.StartsWithSegments(place);

    private static string AddressIn(Tongue tongue, HttpRequest request)
    {
        string back = HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : request.Path;
        return $"/language/{tongue.Code()}?return={Uri.EscapeDataString(back)}";
    }
}
