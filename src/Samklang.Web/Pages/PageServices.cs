using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk;

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
        services.AddDesk();
        services.AddRouting(routes => routes.LowercaseUrls = true);
        return services;
    }
}
