using System.Diagnostics;
using System.Globalization;
using Samklang.Matching.Judging;

namespace Samklang.Matching;

/// <summary>A file of texts and the name that errors call it by.</summary>
public sealed record JudgedSource(Stream Content, string Name);

/// <summary>What a judged run did and how fast: items held against profiles, reading and indexing included.</summary>
public sealed record JudgedOutcome(int Profiles, int Items, int Lines, TimeSpan Took)
{
    /// <summary>How many items a second were each indexed once and held against every profile.</summary>
    public double ItemsPerSecond => Items / Math.Max(Took.TotalSeconds, 1e-6);
}

/// <summary>Runs a judged task through the very engine that the desk uses and writes a TREC run.</summary>
public sealed class JudgedRun(MatchEngine engine)
{
    /// <summary>Writes lines <c>profile Q0 item rank score tag</c>, best first, at most <paramref name="top"/> a profile.</summary>
    /// <exception cref="MatchFileException">A line can't be read. Nothing has been written then.</exception>
    public JudgedOutcome Write(JudgedSource profiles, JudgedSource items, TextWriter run, int top = 50, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var clock = Stopwatch.StartNew();
        var asked = JudgedText.ReadAll(profiles.Content, profiles.Name, cancel);
        var index = engine.CreateItemIndex(JudgedText.ReadAll(items.Content, items.Name, cancel));
        var ranked = new IReadOnlyList<Hit>[asked.Count];
        var options = new ParallelOptions { CancellationToken = cancel };
        Parallel.For(0, asked.Count, options, i => ranked[i] = index.Rank(asked[i], top));
        clock.Stop();
        var lines = 0;
        for (var i = 0; i < asked.Count; i++)
            lines += WriteLines(run, asked[i].Id, ranked[i]);
        return new JudgedOutcome(asked.Count, index.Count, lines, clock.Elapsed);
    }

    private static int WriteLines(TextWriter run, string profile, IReadOnlyList<Hit> hits)
    {
        for (var i = 0; i < hits.Count; i++)
            run.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{profile} Q0 {hits[i].Id} {i + 1} {hits[i].Score:0.000000} samklang"));
        return hits.Count;
    }
}
