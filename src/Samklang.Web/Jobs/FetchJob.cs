using Microsoft.Extensions.Options;
using Quartz;
using Samklang.Sources;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;

namespace Samklang.Web.Jobs;

/// <summary>Fetches one source when its time has come, if it is switched on; or at once when a person asks for it.</summary>
[DisallowConcurrentExecution]
internal sealed class FetchJob(SourceRegister register, RunThrough run, SourceStandings standings, IOptions<SourcesOptions> options) : IJob
{
    /// <summary>Who has asked for the fetch; nobody when the schedule has.</summary>
    public const string AskedBy = "asked by";

    private const string Schedule = "schedule";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (register.Find(context.JobDetail.Key.Name) is not { } source)
            return;
        string? person = context.MergedJobDataMap.TryGetValue(AskedBy, out object? by) ? by as string : null;
        if (person is not null || await standings.IsDueAsync(source, cancellationToken))
            await run.RunAsync(source, person ?? Schedule, context.Recovering, options.Value.Hold / 4, cancellationToken);
        await standings.PlanAsync(source, await NextAsync(context, cancellationToken), cancellationToken);
    }

    private static async Task<DateTime?> NextAsync(IJobExecutionContext context, CancellationToken cancel)
    {
        IEnumerable<ITrigger> triggers = await context.Scheduler.GetTriggersOfJob(context.JobDetail.Key, cancel);
        return triggers.Select(t => t.NextFireTimeUtc?.UtcDateTime).Where(next => next is not null).Min();
    }
}
