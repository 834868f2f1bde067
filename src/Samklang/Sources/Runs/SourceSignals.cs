using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Samklang.Sources.Runs;

/// <summary>What fetching tells those who watch the installation: traces and figures under the name <see cref="Name"/>.</summary>
public static class SourceSignals
{
    public const string Name = "Samklang.Sources";

    private static readonly ActivitySource activities = new(Name);
    private static readonly Meter meter = new(Name);
    private static readonly Counter<long> runs = meter.CreateCounter<long>("samklang.source.runs", description: "Fetches by source and outcome");
    private static readonly Counter<long> records = meter.CreateCounter<long>("samklang.source.records", description: "Records by source and what came of them");
    private static readonly Histogram<double> seconds = meter.CreateHistogram<double>("samklang.source.duration", "s", "How long fetches took");

    internal static Activity? Start(string source) => activities.StartActivity("fetch")?.SetTag("samklang.source", source);

    internal static void Count(SourceRun run, DateTime now)
    {
        KeyValuePair<string, object?> source = new("source", run.Source);
        runs.Add(1, source, new("outcome", run.Outcome.ToString()));
        seconds.Record((now - run.StartedAt).TotalSeconds, source);
        foreach ((string what, int count) in (ReadOnlySpan<(string, int)>)
            [("new", run.New), ("changed", run.Changed), ("unchanged", run.Unchanged), ("left out", run.LeftOut), ("failed", run.Failed), ("gone", run.Gone)])
            records.Add(count, source, new("what", what));
    }
}
