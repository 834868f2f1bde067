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
    private const int More = 4;
    private const int JudgedEarly = 4;
    private const int MostJudgedEarly = 50;

    private readonly EngineSettings settings = parts.Settings;
    private readonly Plan plan = new(profile, background, parts.Settings, parts.Gains);
    private readonly Scorer scorer = new(profile, background, parts.Settings);
    private readonly Bounds[] bounds = [.. background.Segments.Select(live => new Bounds(request, demands.Allowed, live))];

    /// <summary>Whether sums may be rounded up: not when what is faint beside the best is left out, since many items would lie too close to tell.</summary>
    private bool IsByRows => demands.Floor == 0;

    /// <summary>Not when what is faint by its sum is left out, nor when all is reckoned exactly in any case, nor for a long list.</summary>
    private bool IsJudgedEarly => demands.Floor == 0 && Wanted is > 0 and <= MostJudgedEarly && (demands.AtLeast is null || !request.CountsAll);

    private int Wanted => (int)Math.Min((long)request.Skip + request.Top, int.MaxValue);

    /// <summary>
    /// Looks for as many as are wanted, and again for more where some of those turn out to be no match at all, so that what was passed over
    /// might have been one.
    /// </summary>
    public FoundItems Run()
    {
        for (var best = Wanted; ; best = Math.Max(best, 1) * More)
        {
            if (Answer(best) is { } answer)
                return answer;
        }
    }

    private FoundItems? Answer(int best)
    {
        var judgement = new Judgement(plan, scorer, settings);
        var bar = new Bar(Height(best));
        var found = Scan(bar);
        try
        {
            return Answer(judgement, bar, found);
        }
        finally
        {
            foreach (var one in found)
                one.GiveBack();
        }
    }

    private FoundItems? Answer(Judgement judgement, Bar bar, List<Found> found)
    {
        if (demands.Floor > 0)
            DropFaint(judgement, bar, found);
        var judged = demands.AtLeast is not null && request.CountsAll ? JudgeAll(judgement, found) : null;
        var best = judged?.FindAll(one => IsChosen(one.Candidate)) ?? Best(judgement, bar, found);
        if (demands.AtLeast is not null && !request.CountsAll && best.Count < Wanted && bar.LeastOfBest is > 0 and < float.MaxValue)
            return null;
        best.Sort(Compare);
        var (total, facets) = judged is null ? Count(found) : Count(judged);
        return new FoundItems(total, ToHits([.. best.Skip(request.Skip).Take(request.Top)]), facets);
    }

    private BarHeight Height(int best)
    {
        var needed = demands.AtLeast is { } strength ? scorer.LeastTotal(strength) : 0;
        Func<float, float>? beside = demands.Floor > 0 ? highest => (float)scorer.LeastTotal(highest, demands.Floor) : null;
        return new BarHeight(best, (float)needed, beside, request.CountsAll);
    }

    private List<Found> Scan(Bar bar)
    {
        var bySegment = new Found?[background.Segments.Count];
        if (background.Count < WorthTwoThreads || request.OnOneThread)
        {
            for (var s = 0; s < bySegment.Length; s++)
                bySegment[s] = Scan(s, bar);
        }
        else
        {
            var first = Enumerable.Range(0, bySegment.Length).MinBy(s => background.Segments[s].Segment.Count);
            bySegment[first] = Scan(first, bar);
            BothCores.For(0, bySegment.Length, s => bySegment[s] ??= Scan(s, bar));
        }

        return [.. bySegment.OfType<Found>()];
    }

    private Found? Scan(int segment, Bar bar)
    {
        var found = new SegmentScan(plan, segment, bounds[segment], bar, IsByRows).Run();
        if (found is not null && IsJudgedEarly)
            JudgeEarly(found, bar);
        return found;
    }

    /// <summary>
    /// Reckons those few of a segment's candidates exactly that could have most: sums know nothing of names, so that the bar they set is low.
    /// </summary>
    private void JudgeEarly(Found found, Bar bar)
    {
        var judgement = new Judgement(plan, scorer, settings);
        var least = bar.LeastOfBest * (1 - Bar.Slack);
        var few = found.TakeMost(bar.IsSetByTotals ? JudgedEarly : Math.Max(Wanted, JudgedEarly), least);
        found.Judged.AddRange(judgement.Judge(few.Where(one => judgement.MostTotal(one) >= least)).Where(IsStrongEnough));
        foreach (var one in found.Judged)
            bar.MeetExactly(one.Assessment.Total);
    }

    /// <summary>Leaves those candidates that are strong enough.</summary>
    private List<Judged> JudgeAll(Judgement judgement, List<Found> found)
    {
        var needed = scorer.LeastTotal(demands.AtLeast!.Value);
        var judged = judgement.Judge(found.SelectMany(one => one.Between(0, double.MaxValue)).Where(candidate => judgement.MostTotal(candidate) >= needed));
        judged.RemoveAll(one => !(one.Assessment.Strength >= demands.AtLeast));
        return judged;
    }

    /// <summary>Leaves out what is faint beside the best; reckons exactly what lies so close to the bar that its sum doesn't say.</summary>
    private void DropFaint(Judgement judgement, Bar bar, List<Found> found)
    {
        var highest = judgement.Judge(found.SelectMany(one => one.Between(bar.Highest * (1 - Bar.Slack), double.MaxValue)));
        if (highest.Count == 0)
            return;
        var least = scorer.LeastTotal(highest.Max(one => one.Sum), demands.Floor);
        var close = judgement.Judge(found.SelectMany(one => one.Between(least * (1 - Bar.Slack), least * (1 + Bar.Slack))))
            .Where(one => one.Sum >= least).Select(one => (one.Candidate.Segment, one.Candidate.Item)).ToHashSet();
        foreach (var one in found)
            one.Keep(least * (1 + Bar.Slack), close);
    }

    private (int Total, IReadOnlyList<Facet> Facets) Count(List<Found> found)
    {
        var facets = new FacetCounts(request, background.Segments);
        foreach (var one in found)
            facets.Add(one.Segment, one.Items, bounds[one.Segment]);
        return (facets.Total, facets.ToFacets());
    }

    private (int Total, IReadOnlyList<Facet> Facets) Count(List<Judged> judged)
    {
        var facets = new FacetCounts(request, background.Segments);
        foreach (var some in judged.GroupBy(one => one.Candidate.Segment, one => one.Candidate.Item))
            facets.Add(some.Key, some.ToArray(), bounds[some.Key]);
        return (facets.Total, facets.ToFacets());
    }

    /// <summary>Reckons candidates exactly, those first that could have most, until what is left can't be among the best.</summary>
    private List<Judged> Best(Judgement judgement, Bar bar, List<Found> found)
    {
        var least = Math.Max((double)bar.LeastOfBest, bar.NeededTotal) * (1 - Bar.Slack);
        var order = found.SelectMany(one => one.Best).Where(one => one.Most >= least).ToList();
        order.Sort((one, other) => other.Most.CompareTo(one.Most));
        var judged = found.SelectMany(one => one.Judged).ToList();
        for (var at = 0; at < order.Count && order[at].Most * (1 + Bar.Slack) >= least;)
        {
            var some = order.Skip(at).Take(Math.Max(Wanted - at, JudgedAtOnce)).ToArray();
            var higher = least;
            judged.AddRange(judgement.Judge(some.Where(one => judgement.MostTotal(one) >= higher)).Where(IsStrongEnough));
            at += some.Length;
            if (judged.Count >= Wanted && Wanted > 0)
                least = judged.Select(one => one.Assessment.Total).OrderDescending().ElementAt(Wanted - 1);
        }

        return judged;
    }

    private bool IsStrongEnough(Judged one) => demands.AtLeast is null || one.Assessment.Strength >= demands.AtLeast;

    private bool IsChosen(Candidate candidate) => bounds[candidate.Segment].IsChosen(candidate.Item);

    private int Compare(Judged one, Judged other)
    {
        var byTotal = other.Assessment.Total.CompareTo(one.Assessment.Total);
        return byTotal != 0 ? byTotal : string.CompareOrdinal(IdOf(one.Candidate), IdOf(other.Candidate));
    }

    private string IdOf(Candidate candidate) => background.Segments[candidate.Segment].Segment.Id(candidate.Item);

    private Hit[] ToHits(Judged[] shown)
    {
        if (!request.WithReasons || request.OnOneThread || shown.Length < 2)
            return Array.ConvertAll(shown, ToHit);
        var hits = new Hit[shown.Length];
        BothCores.For(0, hits.Length, i => hits[i] = ToHit(shown[i]));
        return hits;
    }

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
