using Samklang.Matching.Analysis;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>A candidate that has been reckoned exactly.</summary>
internal sealed record Judged(Candidate Candidate, Evidence[] Evidence, double Sum, Assessment Assessment);

/// <summary>From candidates to exact assessments; also how much an item can gain at most by its names.</summary>
internal sealed class Judgement(Plan plan, Scorer scorer, EngineSettings settings)
{
    private readonly List<int> terms = [];
    private readonly Dictionary<int, HashSet<int>> reached = [];

    public List<Judged> Judge(IEnumerable<Candidate> candidates)
    {
        var judged = new List<Judged>();
        foreach (var group in candidates.GroupBy(candidate => candidate.Segment))
        {
            var segment = plan.Background.Segments[group.Key].Segment;
            Candidate[] some = [.. group.OrderBy(candidate => candidate.Item)];
            var evidence = EvidenceReader.Read(plan, group.Key, Array.ConvertAll(some, candidate => candidate.Item));
            for (var i = 0; i < some.Length; i++)
            {
                var names = Names(segment, some[i].Item);
                judged.Add(new Judged(some[i], evidence[i], Scorer.Sum(scorer.Shares(evidence[i])), scorer.Assess(names, evidence[i])));
            }
        }

        return judged;
    }

    /// <summary>The most that a candidate's total can be, for what the profile reaches of its names by any way.</summary>
    public double MostTotal(Candidate candidate)
    {
        var segment = plan.Background.Segments[candidate.Segment].Segment;
        segment.NameTerms(candidate.Item, terms);
        return candidate.Sum * (1 + (double)Bar.Slack) * (terms.Exists(Reached(candidate.Segment).Contains) ? Naming.Gain(Names(segment, candidate.Item), new PlannedReach(plan), plan.Background, settings) : 1);
    }

    /// <summary>The terms of a segment that the plan reaches.</summary>
    private HashSet<int> Reached(int segment)
    {
        if (!reached.TryGetValue(segment, out var known))
            reached[segment] = known = [.. plan.TermsIn(segment)];
        return known;
    }

    private ulong[] Names(Segment segment, int item)
    {
        segment.NameTerms(item, terms);
        return [.. terms.Select(term => term == Segment.NameEnd ? ItemNames.End : segment.Keys[term])];
    }

    private readonly struct PlannedReach(Plan plan) : IReach
    {
        public (float Weight, double Care) To(ulong key) => plan.Reaches(key) is > 0 and var weight ? (weight, double.MaxValue) : (0, 0);
    }
}
