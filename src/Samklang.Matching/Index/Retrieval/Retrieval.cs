using System.Runtime.InteropServices;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>What a profile or query is held to beside the request: how strong a match must be, and how far it may fall behind the best.</summary>
internal sealed record Demands(Strength? AtLeast, double Floor, Func<string, bool>? Allowed);

/// <summary>
/// Answers a request from one state of an index. Candidates are found by sums in single precision that never fall short by more than a known
/// slack; whatever could still be on either side of a bar is then reckoned exactly.
/// </summary>
internal sealed class Retrieval(ReadProfile profile, Background background, EngineParts parts, SearchRequest request, Demands demands)
{
    private const int JudgedAtOnce = 16;
    private const int WorthTwoThreads = 50_000;

    private readonly EngineSettings settings = parts.Settings;
    private readonly Plan plan = new(profile, background, parts.Settings);
    private readonly Scorer scorer = new(profile, background, parts.Settings);
    private readonly Bounds[] bounds = [.. background.Segments.Select(live => new Bounds(request, demands.Allowed, live))];
    private readonly List<Candidate> found = [];

    private int Wanted => (int)Math.Min((long)request.Skip + request.Top, int.MaxValue);

    public FoundItems Run()
    {
        var judgement = new Judgement(plan, scorer, settings);
        var bar = Scan();
        found.RemoveAll(candidate => candidate.Sum < bar.Needed);
        var judged = demands.AtLeast is null ? null : JudgeAll(judgement);
        if (demands.Floor > 0)
            DropFaint(judgement, bar);
        var (total, facets) = Count();
        var best = judged is null ? Best(judgement, bar.LeastOfBest) : judged.FindAll(one => IsChosen(one.Candidate));
        best.Sort(Compare);
        return new FoundItems(total, [.. best.Skip(request.Skip).Take(request.Top).Select(ToHit)], facets);
    }

    private Bar Scan()
    {
        var needed = demands.AtLeast is { } strength ? scorer.LeastTotal(strength) / settings.MostByTitle : 0;
        Func<float, float>? beside = demands.Floor > 0 ? highest => (float)scorer.LeastTotal(highest, demands.Floor) : null;
        var bar = new Bar(new BarHeight(Wanted, (float)needed, beside, (float)settings.MostByTitle, request.CountsAll));
        if (background.Count < WorthTwoThreads)
        {
            for (var s = 0; s < background.Segments.Count; s++)
                found.AddRange(Scan(s, bar));
            return bar;
        }

        var bySegment = new List<Candidate>[background.Segments.Count];
        bySegment[0] = Scan(0, bar);
        Parallel.For(1, bySegment.Length, s => bySegment[s] = Scan(s, bar));
        foreach (var some in bySegment)
            found.AddRange(some);
        return bar;
    }

    private List<Candidate> Scan(int segment, Bar bar) => new SegmentScan(plan, background.Segments[segment], bounds[segment], bar, settings).Run(segment);

    /// <summary>Leaves those candidates that are strong enough.</summary>
    private List<Judged> JudgeAll(Judgement judgement)
    {
        var needed = scorer.LeastTotal(demands.AtLeast!.Value);
        var judged = judgement.Judge(found.Where(candidate => judgement.MostTotal(candidate) >= needed));
        judged.RemoveAll(one => !(one.Assessment.Strength >= demands.AtLeast));
        found.Clear();
        found.AddRange(judged.Select(one => one.Candidate));
        return judged;
    }

    /// <summary>Leaves out what is faint beside the best; reckons exactly what lies so close to the bar that its sum doesn't say.</summary>
    private void DropFaint(Judgement judgement, Bar bar)
    {
        if (found.Count == 0)
            return;
        var highest = judgement.Judge(found.Where(candidate => candidate.Sum >= bar.Highest * (1 - Bar.Slack))).Max(one => one.Sum);
        var least = scorer.LeastTotal(highest, demands.Floor);
        var close = judgement.Judge(found.Where(candidate => Math.Abs((candidate.Sum / least) - 1) <= Bar.Slack))
            .Where(one => one.Sum >= least).Select(one => one.Candidate).ToHashSet();
        found.RemoveAll(candidate => candidate.Sum < least * (1 + Bar.Slack) && !close.Contains(candidate));
    }

    private (int Total, IReadOnlyList<Facet> Facets) Count()
    {
        var facets = new FacetCounts(request, background.Segments);
        var all = CollectionsMarshal.AsSpan(found);
        for (var from = 0; from < all.Length;)
        {
            var to = from;
            while (to < all.Length && all[to].Segment == all[from].Segment)
                to++;
            facets.Add(all[from].Segment, all[from..to], bounds[all[from].Segment]);
            from = to;
        }

        return (facets.Total, facets.ToFacets());
    }

    /// <summary>Reckons candidates exactly, those first that could have most, until what is left can't be among the best.</summary>
    private List<Judged> Best(Judgement judgement, float leastOfBest)
    {
        var least = (double)leastOfBest * (1 - Bar.Slack);
        var order = new List<(double Most, Candidate Candidate)>();
        foreach (var candidate in found)
        {
            if (candidate.Sum * settings.MostByTitle >= least && IsChosen(candidate) && judgement.MostTotal(candidate) is var most && most >= least)
                order.Add((most, candidate));
        }

        order.Sort((one, other) => other.Most.CompareTo(one.Most));
        var judged = new List<Judged>();
        for (var at = 0; at < order.Count && order[at].Most >= least;)
        {
            var some = order.Skip(at).Take(Math.Max(Wanted - at, JudgedAtOnce)).ToArray();
            judged.AddRange(judgement.Judge(some.Select(one => one.Candidate)));
            at += some.Length;
            if (judged.Count >= Wanted && Wanted > 0)
                least = judged.Select(one => one.Assessment.Total).OrderDescending().ElementAt(Wanted - 1);
        }

        return judged;
    }

    private bool IsChosen(Candidate candidate) => bounds[candidate.Segment].IsChosen(candidate.Item);

    private int Compare(Judged one, Judged other)
    {
        var byTotal = other.Assessment.Total.CompareTo(one.Assessment.Total);
        return byTotal != 0 ? byTotal : string.CompareOrdinal(IdOf(one.Candidate), IdOf(other.Candidate));
    }

    private string IdOf(Candidate candidate) => background.Segments[candidate.Segment].Segment.Id(candidate.Item);

    private Hit ToHit(Judged one)
    {
        var reasons = request.WithReasons ? Reasons(one) : [];
        return new Hit(IdOf(one.Candidate), one.Assessment.Score, one.Assessment.Strength ?? Strength.Possible, reasons);
    }

    private IReadOnlyList<Reason> Reasons(Judged one)
    {
        var text = background.Segments[one.Candidate.Segment].Segment.Texts.Read(one.Candidate.Item);
        return ReasonWriter.Write(profile, parts.ItemReader.Read(text), one.Evidence, scorer.Shares(one.Evidence), settings.MostReasons, each: demands.Floor > 0);
    }
}
