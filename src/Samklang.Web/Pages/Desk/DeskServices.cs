using Samklang.Web.Components;

namespace Samklang.Web.Pages.Desk;

internal static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddScoped<DeskFrames>();
        services.AddScoped<DayWords>();
        services.AddScoped<ReasonSentences>();
        services.AddScoped<Changes.ChangeWords>();
        services.AddScoped<Windows.WindowWords>();
        services.AddScoped<Log.LogWords>();
        services.AddScoped<Asks.DossierAsks>();
        return services;
    }
}
