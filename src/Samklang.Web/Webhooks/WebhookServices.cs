using Microsoft.Extensions.Options;

namespace Samklang.Web.Webhooks;

internal static class WebhookServices
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebhookOptions>().Bind(configuration.GetSection(WebhookOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<WebhookSecret>();
        services.AddSingleton<GatherDeliveries>();
        services.AddSingleton<SendDeliveries>();
        services.AddHostedService<TellWebhooks>();
        services.AddHttpClient(SendDeliveries.Client, (provider, client) =>
            {
                client.Timeout = provider.GetRequiredService<IOptions<WebhookOptions>>().Value.Timeout;
                client.DefaultRequestHeaders.UserAgent.ParseAdd("Samklang");
            })
            .ConfigurePrimaryHttpMessageHandler(provider => PublicAddresses.Handler(provider.GetRequiredService<IOptions<WebhookOptions>>()));
        return services;
    }
}
