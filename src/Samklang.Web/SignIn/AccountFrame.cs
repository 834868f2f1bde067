using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk;

namespace Samklang.Web.SignIn;

/// <summary>What stands around the pages of signing in, and of one's own account, which belong to the desk.</summary>
public sealed class AccountFrame(SamklangDb db, Viewer viewer, DeskFrames desk, IOptions<InstallationOptions> installation)
{
    public async Task<DeskFrame> AroundAsync(HttpContext context)
    {
        if (viewer.IsSignedIn)
            return await desk.ForAsync(context);
        Tongue tongue = Languages.Current;
        LocalText? name = await db.Installations.Select(i => i.Owner!.Name).FirstOrDefaultAsync(context.RequestAborted);
        return new()
        {
            Name = name?.In(tongue) ?? "Samklang",
            HomeAddress = $"/{tongue.Code()}",
            Navigation = [],
            Languages = LanguageChoice.LinksFor(context.Request, tongue),
            SiteAddress = $"/{tongue.Code()}",
            IsDemonstration = installation.Value.Demonstration,
        };
    }
}
