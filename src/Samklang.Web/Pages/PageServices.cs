using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Answer;
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
            pages.Conventions.AddPageRoute("/Desk/Asks/WritePosition", "desk/positions/{key}/write");
            pages.Conventions.AddPageRoute("/Desk/Asks/WriteAsk", "desk/asks/{id:guid}");
            pages.Conventions.Add(new SiteRoutes());
        });
        services.AddDesk();
        services.AddAnswerLimit();
        services.AddPublicSite();
        services.AddRouting(routes => routes.LowercaseUrls = true);
        return services;
    }
}
