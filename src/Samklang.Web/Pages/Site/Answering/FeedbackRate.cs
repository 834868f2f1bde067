using System.Net;
using System.Threading.RateLimiting;
using Samklang.Web.SignIn;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>So many answers from one address in a while, and no more.</summary>
public sealed class FeedbackRate : IDisposable
{
    public const int Most = 10;

    private static readonly TimeSpan span = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(sender =>
        RateLimitPartition.GetFixedWindowLimiter(sender, _ => new() { PermitLimit = Most, Window = span }));

    public bool Allows(IPAddress? address)
    {
        using RateLimitLease lease = limiter.AttemptAcquire(SignInLimit.AddressOf(address));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
