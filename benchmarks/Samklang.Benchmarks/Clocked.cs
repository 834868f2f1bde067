using System.Diagnostics;
using System.Globalization;

namespace Samklang.Benchmarks;

/// <summary>Times of single runs, in milliseconds: by the clock, and what the processors worked for them, which a busy machine changes little.</summary>
internal sealed class Clocked
{
    private readonly List<double> times = [];
    private readonly List<double> worked = [];

    public int Count => times.Count;

    public double Median => At(times, 0.5);

    public double P99 => At(times, 0.99);

    public double Mean => times.Average();

    public T Run<T>(Func<T> work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var result = work();
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        worked.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        return result;
    }

    /// <summary>Runs through the cases over and over until so much time has passed, each case once at least.</summary>
    public static Clocked Over<T>(IReadOnlyList<T> cases, double seconds, Action<T> work)
    {
        var clocked = new Clocked();
        var start = Stopwatch.GetTimestamp();
        do
        {
            foreach (var one in cases)
            {
                clocked.Run(() =>
                {
                    work(one);
                    return true;
                });
                if (clocked.Count >= cases.Count && Stopwatch.GetElapsedTime(start).TotalSeconds > seconds)
                    return clocked;
            }
        }
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < seconds);
        return clocked;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"mean {Mean:0.000} ms, median {Median:0.000}, p99 {P99:0.000}, processors {worked.Average():0.000}, p99 {At(worked, 0.99):0.000} ({Count} runs)");

    private static double At(List<double> times, double share)
    {
        var sorted = times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }
}
