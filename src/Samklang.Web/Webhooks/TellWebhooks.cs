using Microsoft.Extensions.Options;

namespace Samklang.Web.Webhooks;

/// <summary>Looks for changes again and again, and tells the webhooks.</summary>
internal sealed partial class TellWebhooks(GatherDeliveries gather, SendDeliveries send, IOptions<WebhookOptions> options, TimeProvider time, ILogger<TellWebhooks> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.On)
            return;
        using PeriodicTimer timer = new(options.Value.Every, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await TellAsync(stoppingToken);
    }

    // A database that is away for a while must not end the host; the next round tries again.
    private async Task TellAsync(CancellationToken cancel)
    {
        try
        {
            await gather.RunAsync(cancel);
            await send.RunAsync(cancel);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Failed(log, broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhooks could not be told")]
    private static partial void Failed(ILogger log, Exception broken);
}
