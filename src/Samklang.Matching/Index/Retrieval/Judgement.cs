using System.Runtime.InteropServices;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>A candidate that has been reckoned exactly.</summary>
internal sealed record Judged(Candidate Candidate, Evidence[] Evidence, double Sum, Assessment Assessment);

/// <summary>From candidates to exact assessments; also how much an item can gain at most by its title.</summary>
internal sealed class Judgement(Plan plan, Scorer scorer, EngineSettings settings)
{
    private readonly List<int> title = [];

    public List<Judged> Judge(IEnumerable<Candidate> candidates)
    {
        var judged = new List<Judged>();
        foreach (var group in candidates.GroupBy(candidate => candidate.Segment))
        {
            var segment = plan.Background.Segments[group.Key].Segment;
            Candidate[] some = [.. group.OrderBy(candidate => candidate.Item)];
            var evidence = EvidenceReader.Read(plan, segment, Array.ConvertAll(some, candidate => candidate.Item));
            for (var i = 0; i < some.Length; i++)
            {
                segment.TitleTerms(some[i].Item, title);
                var words = Array.ConvertAll(title.ToArray(), term => segment.Keys[term]);
                judged.Add(new Judged(some[i], evidence[i], Scorer.Sum(scorer.Shares(evidence[i])), scorer.Assess(words, evidence[i])));
            }
        }

        return judged;
    }

    /// <summary>The most that a candidate's total can be, for what the profile reaches of its title by any way.</summary>
    public double MostTotal(Candidate candidate)
    {
        var segment = plan.Background.Segments[candidate.Segment].Segment;
        segment.TitleTerms(candidate.Item, title);
        double named = 0, whole = 0;
        foreach (var term in CollectionsMarshal.AsSpan(title))
        {
            var key = segment.Keys[term];
            var rarity = plan.Background.Rarity(key);
            whole += rarity;
            named += rarity * plan.Reaches(key);
        }

        return candidate.Sum * (1 + Bar.Slack) * (whole > 0 ? settings.ByTitle(named / whole) : 1);
    }
}
