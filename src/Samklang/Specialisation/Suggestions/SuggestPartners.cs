namespace Samklang.Specialisation.Suggestions;

/// <summary>
/// Suggests organisations that an organisation has not worked with, by the past projects in a graph. How much each signal counts has been
/// learned from the last years of the graph itself, for those with and without a history apart, and with and without subjects that are asked for.
/// </summary>
public sealed class SuggestPartners
{
    // As many lessons as can be read in a few seconds: every organisation has signals in each of them.
    private const int FewestLessons = 150;
    private const int SignalsRead = 4_000_000;
    private const int YearsLearned = 3;
    private const int OthersALesson = 1000;

    private readonly PartnerGraph graph;
    private readonly ReadSignals read;
    private readonly Dictionary<(bool IsNewcomer, bool HasSubjects), SignalWeights> weights;
    private readonly FindReasons reasons;

    private SuggestPartners(PartnerGraph graph, Dictionary<(bool, bool), SignalWeights> weights)
    {
        (this.graph, this.weights) = (graph, weights);
        read = new(graph);
        reasons = new(graph, read);
    }

    /// <summary>Learns from the last years of the graph, each by the years before it, what tells of new partners; takes seconds for a million participations.</summary>
    public static SuggestPartners Learn(PartnerGraph graph)
    {
        Dictionary<(bool, bool), List<Lesson>> lessons = Enumerable.Range(graph.LastYear - YearsLearned + 1, YearsLearned).SelectMany(year => OfYear(graph, year))
            .GroupBy(l => l.Group, l => l.Lesson).ToDictionary(g => g.Key, g => g.ToList());
        return new(graph, new[] { (false, false), (false, true), (true, false), (true, true) }.ToDictionary(group => group, group => LearnWeights.From(lessons.GetValueOrDefault(group) ?? []).WithFields()));
    }

    public PartnerGraph Graph => graph;

    /// <summary>How much each signal counts for such an ask.</summary>
    public SignalWeights WeightsFor(PartnerAsk ask) => weights[(!IsKnown(ask), ask.Subjects.Count > 0)];

    /// <summary>The most likely new partners, the likeliest first.</summary>
    public IReadOnlyList<PartnerSuggestion> Run(PartnerAsk ask, int most) =>
        [.. Places(ask, most).Select(at => new PartnerSuggestion(graph.Organisations[at], reasons.For(ask, at)))];

    /// <summary>The places in the graph of the most likely new partners.</summary>
    internal IReadOnlyList<int> Places(PartnerAsk ask, int most)
    {
        double[] sums = WeightsFor(ask).Sum(read.Read(ask));
        PriorityQueue<int, (double, int)> best = new();
        int? asker = ask.Asker is { } id ? graph.PlaceOf(id) : null;
        HashSet<int> met = asker is { } known ? read.PartnersOf(known) : [];
        for (int at = 0; at < sums.Length; at++)
        {
            if (at == asker || graph.Of(at).Length == 0 || met.Contains(at))
                continue;
            if (best.Count < most)
                best.Enqueue(at, (sums[at], -at));
            else if (best.TryPeek(out _, out (double Sum, int) least) && sums[at] > least.Sum)
                best.DequeueEnqueue(at, (sums[at], -at));
        }
        return [.. best.UnorderedItems.OrderByDescending(b => b.Priority).Select(b => b.Element)];
    }

    private bool IsKnown(PartnerAsk ask) => ask.Asker is { } id && graph.PlaceOf(id) is { } at && graph.Of(at).Length > 0;

    private static IEnumerable<((bool IsNewcomer, bool HasSubjects) Group, Lesson Lesson)> OfYear(PartnerGraph graph, int year)
    {
        PartnerGraph before = graph.Before(year);
        ReadSignals read = new(before);
        foreach ((bool hasSubjects, IReadOnlyList<PartnerQuestion> questions) in ((bool, IReadOnlyList<PartnerQuestion>)[])
            [(false, PartnerTask.ByOrganisation(graph, before, year + 1)), (true, PartnerTask.ByCall(graph, before, year + 1))])
            foreach (bool isNewcomer in (bool[])[false, true])
                foreach (Lesson lesson in Lessons(before, read, [.. questions.Where(q => q.IsNewcomer == isNewcomer)]))
                    yield return ((isNewcomer, hasSubjects), lesson);
    }

    private static List<Lesson> Lessons(PartnerGraph before, ReadSignals read, IReadOnlyList<PartnerQuestion> questions)
    {
        Random random = new(1);
        List<Lesson> lessons = [];
        foreach (PartnerQuestion question in questions.OrderBy(_ => random.Next()).Take(Math.Max(FewestLessons, SignalsRead / Math.Max(1, before.Organisations.Count)) / YearsLearned))
        {
            double[][] signals = read.Read(question.Ask);
            int? asker = question.Ask.Asker is { } id ? before.PlaceOf(id) : null;
            HashSet<int> met = asker is { } at ? read.PartnersOf(at) : [];
            int[] others = [.. Enumerable.Range(0, before.Organisations.Count).Where(o => o != asker && before.Of(o).Length > 0 && !met.Contains(o) && !question.Came.Contains(o))];
            int count = others.Length;
            random.Shuffle(others);
            double[] Of(int organisation) => [.. signals.Select(s => s[organisation])];
            lessons.Add(new([.. question.Came.Select(Of)], [.. others.Take(OthersALesson).Select(Of)], count));
        }
        return lessons;
    }
}
