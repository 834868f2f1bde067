using System.Diagnostics;

namespace Samklang.Specialisation.Suggestions;

/// <summary>How well new partners of held-out years were found, for one group of those who asked.</summary>
/// <param name="ForCall">True when the call was known that the partners came together for.</param>
/// <param name="Questions">How many asked.</param>
/// <param name="Recall">The mean share of the new partners that were among the first suggested.</param>
/// <param name="Baselines">The same of the plain ways, in the order of their names.</param>
/// <param name="Median">Of the time that a question took.</param>
public sealed record SuggestionScore(bool ForCall, bool IsNewcomer, int Questions, double Recall, IReadOnlyList<double> Baselines, TimeSpan Median, TimeSpan Slowest99)
{
    /// <summary>Against the best of the plain ways; null when none of them found anything.</summary>
    public double? Ratio => Baselines.Max() is > 0 and var best ? Recall / best : null;
}

/// <summary>Holds later years back, suggests partners from the years before, and counts those that really came.</summary>
public sealed class EvaluateSuggestions(PartnerGraph whole, int from, int top, int mostQuestions)
{
    /// <summary>The names of the plain ways.</summary>
    public static IReadOnlyList<string> PlainWays => PartnerBaselines.Names;

    public IReadOnlyList<SuggestionScore> Run()
    {
        PartnerGraph before = whole.Before(from);
        SuggestPartners suggest = SuggestPartners.Learn(before);
        PartnerBaselines plain = new(before);
        List<SuggestionScore> scores = [];
        foreach ((bool forCall, IReadOnlyList<PartnerQuestion> questions) in ((bool, IReadOnlyList<PartnerQuestion>)[])
            [(false, PartnerTask.ByOrganisation(whole, before, whole.LastYear + 1)), (true, PartnerTask.ByCall(whole, before, whole.LastYear + 1))])
            foreach (bool isNewcomer in (bool[])[false, true])
                scores.Add(Score(forCall, isNewcomer, [.. questions.Where(q => q.IsNewcomer == isNewcomer)], suggest, plain));
        return scores;
    }

    private SuggestionScore Score(bool forCall, bool isNewcomer, IReadOnlyList<PartnerQuestion> all, SuggestPartners suggest, PartnerBaselines plain)
    {
        Random random = new(3);
        List<PartnerQuestion> questions = [.. all.OrderBy(_ => random.Next()).Take(mostQuestions)];
        double recall = 0;
        double[] others = new double[PartnerBaselines.Count];
        List<TimeSpan> times = [];
        foreach (PartnerQuestion question in questions)
        {
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<int> found = suggest.Places(question.Ask, top);
            times.Add(Stopwatch.GetElapsedTime(start));
            recall += Share(found, question);
            IReadOnlyList<IReadOnlyList<int>> rest = plain.Places(question.Ask, top);
            for (int at = 0; at < others.Length; at++)
                others[at] += Share(rest[at], question);
        }
        times.Sort();
        double count = Math.Max(1, questions.Count);
        return new(forCall, isNewcomer, questions.Count, recall / count, [.. others.Select(o => o / count)], At(times, 0.5), At(times, 0.99));
    }

    private static double Share(IReadOnlyList<int> found, PartnerQuestion question) => (double)found.Count(question.Came.Contains) / question.Came.Count;

    private static TimeSpan At(List<TimeSpan> sorted, double share) => sorted.Count == 0 ? TimeSpan.Zero : sorted[(int)(share * (sorted.Count - 1))];
}
