using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Samklang.Web.Hosting;

namespace Samklang.Web.SignIn;

/// <summary>How often one address may try to sign in: room for a whole office behind one address, none for guessing.</summary>
internal static class SignInLimit
{
    public const string Policy = "sign-in";
    public const int TriesPerMinute = 30;

    public static void AddSignInLimit(this IServiceCollection services) => services.AddRequestLimit(Policy, http =>
        HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(AddressOf(http.Connection.RemoteIpAddress), _ => new()
            {
                PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1),
            })
            : RateLimitPartition.GetNoLimiter("readers"));

    // A household or a host has a whole /64 of IPv6 to try from.
    internal static string AddressOf(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
            address = address.MapToIPv4();
        return address?.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address?.ToString() ?? "";
    }
}
