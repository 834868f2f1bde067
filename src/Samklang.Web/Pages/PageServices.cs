using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.WebEncoders;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Pages.Site;

namespace Samklang.Web.Pages;

internal static class PageServices
{
    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AuthorizeFolder("/Desk");
            pages.Conventions.Add(new SiteRoutes());
        });
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddDesk();
        services.AddPublicSite();
        services.AddRouting(routes => routes.LowercaseUrls = true);
        return services;
    }
}
