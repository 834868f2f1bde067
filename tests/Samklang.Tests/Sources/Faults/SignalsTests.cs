using System.Diagnostics;
using System.Diagnostics.Metrics;
using Samklang.Sources.Runs;
using Samklang.Tests.Sources.Plays;

namespace Samklang.Tests.Sources.Faults;

/// <summary>What those who watch the installation are told of each fetch.</summary>
public sealed class SignalsTests
{
    [Fact]
    public async Task Each_fetch_is_a_trace_and_counts_its_outcome_its_records_and_its_time()
    {
        List<(string Name, double Value, string Tags)> told = [];
        List<Activity> traces = [];
        using MeterListener meters = new() { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == SourceSignals.Name) listener.EnableMeasurementEvents(instrument); } };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Tell(instrument.Name, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Tell(instrument.Name, value, tags));
        meters.Start();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == SourceSignals.Name, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => { lock (traces) traces.Add(activity); },
        };
        ActivitySource.AddActivityListener(listener);
        // A key of its own, since other tests fetch at the same time.
        Play play = new RssPlay("signals", null);
        await using SourceRoom room = await SourceRoom.OpenAsync(play);
        await room.FetchAsync();
        room.Server.Misbehave(new("an error", null) { OnAnswer = a => a with { Status = 500 } });
        await room.FetchAsync();
        lock (told)
        {
            Assert.Contains(told, t => t is { Name: "samklang.source.runs", Value: 1, Tags: "source=signals outcome=Done" });
            Assert.Contains(told, t => t is { Name: "samklang.source.runs", Value: 1, Tags: "source=signals outcome=Failed" });
            Assert.Contains(told, t => t is { Name: "samklang.source.records", Value: 5, Tags: "source=signals what=new" });
            Assert.Equal(2, told.Count(t => t is { Name: "samklang.source.duration", Tags: "source=signals" }));
        }
        lock (traces)
            Assert.Equal([ActivityStatusCode.Ok, ActivityStatusCode.Error], traces.Where(t => t.GetTagItem("samklang.source") as string == "signals").Select(t => t.Status));

        void Tell(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string said = string.Join(' ', tags.ToArray().Select(t => $"{t.Key}={t.Value}"));
            lock (told)
                told.Add((name, value, said));
        }
    }
}
