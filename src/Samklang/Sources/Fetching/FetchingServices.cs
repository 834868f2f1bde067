using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Samklang.Sources.Fetching;

internal static class FetchingServices
{
    // From the outside in: try again, follow redirects, wait for one's turn, read the whole body.
    public static IServiceCollection AddFetching(this IServiceCollection services)
    {
        ConcurrentDictionary<string, SemaphoreSlim> turns = new();
        IHttpClientBuilder client = services.AddHttpClient(SourceHttp.Client, c => c.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        client.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
        {
            AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None, UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxResponseHeadersLength = 64,
        });
        client.AddResilienceHandler("sources", (pipeline, context) => TryAgain(pipeline, context.ServiceProvider));
        client.AddHttpMessageHandler(() => new RedirectGuard());
        client.AddHttpMessageHandler(p => new HostPace(Options(p).Pause, p.GetRequiredService<TimeProvider>(), turns));
        client.AddHttpMessageHandler(p => new BodyCap(Options(p).MostMegabytes * 1024L * 1024));
        services.AddSingleton<SourceHttp>();
        return services;
    }

    private static SourcesOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<SourcesOptions>>().Value;

    private static void TryAgain(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, IServiceProvider services)
    {
        SourcesOptions options = Options(services);
        // Waiting for somebody else takes the time that it takes, whatever clock the rest goes by.
        pipeline.TimeProvider = TimeProvider.System;
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = options.Retries, Delay = options.RetryDelay, BackoffType = DelayBackoffType.Exponential, UseJitter = true,
            ShouldHandle = attempt => ValueTask.FromResult(
                HttpClientResiliencePredicates.IsTransient(attempt.Outcome) && !AsksForLong(attempt.Outcome.Result, options.Patience)),
        });
        pipeline.AddTimeout(options.Timeout);
    }

    private static bool AsksForLong(HttpResponseMessage? response, TimeSpan patience) => response?.Headers.RetryAfter is { } after
        && ((after.Delta ?? TimeSpan.Zero) > patience || after.Date - response.Headers.Date > patience);
}
