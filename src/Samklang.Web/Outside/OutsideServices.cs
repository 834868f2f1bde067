using Samklang.People;
using Samklang.Web.Api;
using Samklang.Web.Feeds;
using Samklang.Web.Fragments;
using Samklang.Web.Hosting;
using Samklang.Web.OpenData;
using Samklang.Web.Tools;
using Samklang.Web.Webhooks;

namespace Samklang.Web.Outside;

/// <summary>All ways out: what other programs read.</summary>
internal static class OutsideServices
{
    public static IServiceCollection AddOutside(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OutsideOptions>().Bind(configuration.GetSection(OutsideOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<Asker>();
        services.AddOutsideLimit();
        services.AddFeeds();
        services.AddApi();
        services.AddTools();
        services.AddWebhooks(configuration);
        return services;
    }

    public static void MapOutside(this WebApplication app)
    {
        app.MapFeeds();
        app.MapApi();
        app.MapOpenData();
        app.MapTools();
        app.MapFragments();
        app.MapOpenApi(ApiServices.DocumentAddress).CacheOutput(PublicPages.Policy);
    }

    /// <summary>Lets programs ask here: with a key or without, so and so often; what anybody may read is kept like a public page.</summary>
    public static TBuilder AsOutlet<TBuilder>(this TBuilder endpoints, AccessScope scope, bool isForPrograms = true)
        where TBuilder : IEndpointConventionBuilder => endpoints
            .WithMetadata(new Outlet(scope, isForPrograms)).RequireRateLimiting(OutsideLimit.Policy).CacheOutput(PublicPages.Policy);
}
