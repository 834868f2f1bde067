using Microsoft.Extensions.DependencyInjection.Extensions;
using Samklang.Web.Components;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site;

internal static class SiteServices
{
    public static IServiceCollection AddPublicSite(this IServiceCollection services)
    {
        services.TryAddScoped<ReasonSentences>();
        services.AddScoped<PublicSite>();
        services.AddScoped<SiteLists>();
        services.AddScoped<Components.Money.MoneyWords>();
        services.AddScoped<Components.Networks.NetworkWords>();
        services.AddScoped<Components.Search.SearchViews>();
        services.AddScoped<FreshWords>();
        services.AddScoped<SourceNames>();
        services.AddSingleton<FeedbackStamps>();
        services.AddSingleton<FeedbackRate>();
        services.AddScoped<LetterGate>();
        return services;
    }
}
