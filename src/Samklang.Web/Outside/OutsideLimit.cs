using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Samklang.Web.Hosting;
using Samklang.Web.SignIn;

namespace Samklang.Web.Outside;

/// <summary>How often one address may ask: by the address alone, so that guessing at keys gives nobody more.</summary>
internal static class OutsideLimit
{
    public const string Policy = "outside";

    public static void AddOutsideLimit(this IServiceCollection services) => services.AddRequestLimit(Policy, http =>
    {
        OutsideOptions options = http.RequestServices.GetRequiredService<IOptions<OutsideOptions>>().Value;
        bool hasKey = AskedByKey.SecretIn(http.Request) is not null;
        return RateLimitPartition.GetSlidingWindowLimiter((SignInLimit.AddressOf(http.Connection.RemoteIpAddress), hasKey), _ => new()
        {
            PermitLimit = hasKey ? options.KeyRequestsPerMinute : options.RequestsPerMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6,
        });
    });
}
