using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Samklang.Web.Outside;

namespace Samklang.Web.SignIn;

/// <summary>How often one address may try to sign in: room for a whole office behind one address, none for guessing.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";
    public const int TriesPerMinute = 30;

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = SayWhenAsync;
        limiter.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(AddressOf(context.Connection.RemoteIpAddress), _ => new()
            {
                PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1),
            })
            : RateLimitPartition.GetNoLimiter("readers"));
    });

    // A household or a host has a whole /64 of IPv6 to try from.
    internal static string AddressOf(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
            address = address.MapToIPv4();
        return address?.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.ToString() ?? "";
    }

    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken cancel)
    {
        if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
            context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<Outlet>() is { IsForPrograms: true }
            ? new(Problems.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, "Too many requests from this address; wait as long as Retry-After says."))
            : ValueTask.CompletedTask;
    }
}
