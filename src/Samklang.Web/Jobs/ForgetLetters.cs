using Samklang.Office.Letters;

namespace Samklang.Web.Jobs;

/// <summary>Removes letters whose time is out, at the start and then every hour, whether or not sources are fetched.</summary>
public sealed partial class ForgetLetters(IServiceScopeFactory scopes, TimeProvider time, ILogger<ForgetLetters> log) : BackgroundService
{
    private static readonly TimeSpan every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(every, time);
        do
            await ForgetAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // A database that is away for a while must not end the host; the next hour tries again.
    private async Task ForgetAsync(CancellationToken cancel)
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            int count = await scope.ServiceProvider.GetRequiredService<KeepLetters>().RemoveOldAsync(cancel);
            if (count > 0)
                Forgotten(log, count);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Failed(log, broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} letters were removed, since their time was out")]
    private static partial void Forgotten(ILogger log, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Letters whose time is out could not be removed")]
    private static partial void Failed(ILogger log, Exception broken);
}
