using Quartz;
using Samklang.Sources;
using Samklang.Sources.Runs;

namespace Samklang.Web.Jobs;

/// <summary>Fetches a source because a person asked for it: by the schedule where there is one, so that any host may do it.</summary>
public sealed partial class FetchNow(RunSource run, IServiceProvider services, IHostApplicationLifetime host, ILogger<FetchNow> log)
{
    public async Task BeginAsync(ISource source, string by, CancellationToken cancel)
    {
        if (services.GetService<ISchedulerFactory>() is { } schedule)
        {
            IScheduler scheduler = await schedule.GetScheduler(cancel);
            await scheduler.TriggerJob(new JobKey(source.Card.Key), new JobDataMap { [FetchJob.AskedBy] = by }, cancel);
        }
        else
            _ = Task.Run(() => RunAsync(source, by), CancellationToken.None);
    }

    private async Task RunAsync(ISource source, string by)
    {
        try
        {
            await run.RunAsync(source, by, null, host.ApplicationStopping);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Broke(log, source.Card.Key, broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The fetch of {Source} broke off")]
    private static partial void Broke(ILogger log, string source, Exception broken);
}
