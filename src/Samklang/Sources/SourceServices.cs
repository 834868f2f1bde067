using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Sources.Runs;

namespace Samklang.Sources;

internal static class SourceServices
{
    public static IServiceCollection AddSources(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SourcesOptions>().Bind(configuration.GetSection(SourcesOptions.Section)).ValidateDataAnnotations()
            .Validate(AreFeedsWhole, $"{SourcesOptions.Section}:{nameof(SourcesOptions.Feeds)}: each needs a key of its own (small letters, digits, hyphens), a name and an absolute address; the language is sv or en.")
            .ValidateOnStart();
        services.AddFetching();
        services.AddSingleton(p => SourceRegister.For(p.GetRequiredService<IOptions<SourcesOptions>>().Value));
        services.AddSingleton<RunSource>();
        services.AddSingleton<RunThrough>();
        services.AddSingleton<ReparseSource>();
        services.AddSingleton<ProbeSource>();
        services.AddSingleton<SourceStandings>();
        services.AddScoped<Freshness>();
        return services;
    }

    private static bool AreFeedsWhole(SourcesOptions options)
    {
        List<string> keys = [.. SourceList.Of(new SourcesOptions()).Select(s => s.Card.Key), .. options.Feeds.Select(f => f.Key)];
        return keys.Count == keys.Distinct(StringComparer.OrdinalIgnoreCase).Count() && options.Feeds.All(feed =>
            System.Text.RegularExpressions.Regex.IsMatch(feed.Key, @"\A[a-z0-9-]{1,40}\z") && feed.Name.Length > 0 && feed.Language is "sv" or "en"
            && feed.Address is { IsAbsoluteUri: true, Scheme: "https" or "http" });
    }
}
