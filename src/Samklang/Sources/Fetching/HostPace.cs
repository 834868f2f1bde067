using System.Collections.Concurrent;

namespace Samklang.Sources.Fetching;

/// <summary>Lets a while pass between two requests to the same host, whoever sends them.</summary>
internal sealed class HostPace(TimeSpan pause, TimeProvider time, ConcurrentDictionary<string, SemaphoreSlim> turns) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (pause <= TimeSpan.Zero)
            return await base.SendAsync(request, cancellationToken);
        SemaphoreSlim turn = turns.GetOrAdd(request.RequestUri!.Host, _ => new(1, 1));
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            ReleaseLater(turn);
        }
    }

    // The next one's turn comes when the pause is over; who asked before need not wait for that.
    private void ReleaseLater(SemaphoreSlim turn) =>
        _ = Task.Delay(pause, time).ContinueWith(_ => turn.Release(), TaskScheduler.Default);
}
