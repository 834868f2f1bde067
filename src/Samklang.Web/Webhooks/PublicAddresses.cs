using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace Samklang.Web.Webhooks;

/// <summary>
/// Connects only to addresses of the open internet, unless the installation allows others. The address that was looked up is the one
/// that is connected to, so that a name can't mean one thing when it is checked and another when it is used.
/// </summary>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] closed =
    [
        .. ((string[])["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]).Select(IPNetwork.Parse),
    ];

    private static readonly IPNetwork global = IPNetwork.Parse("2000::/3");

    public static bool IsPublic(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        return (address.AddressFamily == AddressFamily.InterNetwork || global.Contains(address)) && !Array.Exists(closed, c => c.Contains(address));
    }

    public static SocketsHttpHandler Handler(IOptions<WebhookOptions> options) => new()
    {
        AllowAutoRedirect = false, UseCookies = false, UseProxy = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancel) => ConnectAsync(context.DnsEndPoint, options.Value.AllowPrivate, cancel),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint to, bool allowPrivate, CancellationToken cancel)
    {
        IPAddress[] addresses = await Dns.GetHostAddressesAsync(to.Host, cancel);
        IPAddress[] allowed = [.. addresses.Where(a => allowPrivate || IsPublic(a))];
        if (allowed.Length == 0)
            throw new HttpRequestException($"{to.Host} is not on the open internet.");
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, to.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
