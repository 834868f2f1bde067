using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Watch;

namespace Samklang.Sources.Runs;

/// <summary>How far a fetch is.</summary>
public readonly record struct SourceStep(int Pages, int Seen, int? Announced);

/// <summary>
/// Fetches a source: page by page into the database, each page whole or not at all. What breaks off is taken up again where it
/// was, by whichever host; what fails is said and leaves what we have as it was.
/// </summary>
public sealed partial class RunSource(SourceHttp http, OpenDb open, WatchIndex watch, TimeProvider time, ILogger<RunSource> log)
{
    /// <summary>An unfinished run that is older is not gone on with: the source's pages have moved on.</summary>
    private static readonly TimeSpan oldest = TimeSpan.FromHours(6);

    private const int MostAttempts = 5;

    /// <returns>The run as it ended; null when another host is fetching the source at this moment.</returns>
    public async Task<SourceRun?> RunAsync(ISource source, string by, IProgress<SourceStep>? progress, CancellationToken cancel)
    {
        SourceHold hold = new(open, time, source.Card.Key, http.Hold);
        if (!await hold.TakeAsync(cancel))
            return null;
        using Activity? activity = SourceSignals.Start(source.Card.Key);
        try
        {
            SourceRun run = await BeginAsync(source.Card.Key, by, cancel);
            SourceAtWork work = new(source, run, hold, open, watch, time);
            SourceRun ended = await FetchAsync(work, run, progress, cancel);
            SourceSignals.Count(ended, time.GetUtcNow().UtcDateTime);
            activity?.SetStatus(ended.Outcome == RunOutcome.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
            return ended;
        }
        catch (HoldLost)
        {
            return null;
        }
        finally
        {
            await hold.ReleaseAsync();
        }
    }

    private async Task<SourceRun> FetchAsync(SourceAtWork work, SourceRun run, IProgress<SourceStep>? progress, CancellationToken cancel)
    {
        SourceException? fault = null;
        try
        {
            await work.FetchAsync(http, progress, cancel);
        }
        catch (SourceException broken)
        {
            fault = broken;
            Failed(log, run.Source, broken.Message);
        }
        await work.MatchAsync(cancel);
        return await work.EndAsync(fault, cancel);
    }

    private async Task<SourceRun> BeginAsync(string key, string by, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        DateTime now = time.GetUtcNow().UtcDateTime;
        SourceState state = await db.SourceStates.SingleAsync(s => s.Key == key, cancel);
        SourceRun? run = state.RunId is { } id ? await db.SourceRuns.FindAsync([id], cancel) : null;
        if (run is not null && (now - run.StartedAt > oldest || run.Attempts >= MostAttempts))
        {
            run.End(RunOutcome.Failed, 0, now);
            run = null;
        }
        if (run is null)
            db.Add(run = new SourceRun(key, by, now));
        run.Begin();
        state.Begin(run, now);
        await db.SaveChangesAsync(cancel);
        return run;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The source {Source} {Fault}")]
    private static partial void Failed(ILogger log, string source, string fault);
}
