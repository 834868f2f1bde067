using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>So many answers from one address in a while, and no more.</summary>
public sealed class FeedbackRate : IDisposable
{
    public const int Most = 10;

    private static readonly TimeSpan span = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(Sender(address), _ => new() { PermitLimit = Most, Window = span }));

    public bool Allows(IPAddress? address)
    {
        using RateLimitLease lease = limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    // One subscriber holds a whole /64 of IPv6.
    private static IPAddress Sender(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6 || address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        byte[] bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
