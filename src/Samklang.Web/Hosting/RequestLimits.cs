using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Samklang.Web.Outside;

namespace Samklang.Web.Hosting;

/// <summary>Refuses with 429 whoever asks too often for what <see cref="EnableRateLimitingAttribute"/> marks, by the limiter of that policy's name.</summary>
/// <remarks>The framework's own middleware never disposes its limiters, and their timers keep a host that has stopped in memory. These belong to the host.</remarks>
internal sealed class RequestLimits(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName is not { } policy)
        {
            await next(http);
            return;
        }
        PartitionedRateLimiter<HttpContext> limiter = http.RequestServices.GetRequiredKeyedService<PartitionedRateLimiter<HttpContext>>(policy);
        using RateLimitLease lease = limiter.AttemptAcquire(http);
        await (lease.IsAcquired ? next(http) : RefuseAsync(http, lease));
    }

    private static Task RefuseAsync(HttpContext http, RateLimitLease lease)
    {
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        if (lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return http.GetEndpoint()?.Metadata.GetMetadata<Outlet>() is { IsForPrograms: true }
            ? Problems.WriteAsync(http, StatusCodes.Status429TooManyRequests, "Too many requests from this address; wait as long as Retry-After says.")
            : Task.CompletedTask;
    }
}

internal static class RequestLimitServices
{
    /// <summary>Adds the limit of a policy: in which partition a request counts, and how much that partition may.</summary>
    public static void AddRequestLimit<TKey>(this IServiceCollection services, string policy, Func<HttpContext, RateLimitPartition<TKey>> partition)
        where TKey : notnull => services.AddKeyedSingleton(policy, (_, _) => PartitionedRateLimiter.Create(partition));
}
