using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Web.Hosting;

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
        services.AddRouting(routes => routes.LowercaseUrls = true);
        return services;
    }
}
