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

    /// <summary>Where the ratio lies in 95 of 100 draws of the held-out projects, with those who ask of one drawn together; null as the ratio is.</summary>
    public (double Low, double High)? Between { get; init; }

    /// <summary>The share of the new partners that had been in a project before. Only those can be found, and only those are asked for.</summary>
    public double Findable { get; init; }
}

/// <summary>Holds later years back, suggests partners from the years before, and counts those that really came.</summary>
public sealed class EvaluateSuggestions(PartnerGraph whole, int from, int top, int mostQuestions)
{
    private const int Draws = 1000;

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
        List<Answer> answers = [];
        foreach (PartnerQuestion question in all.OrderBy(_ => random.Next()).Take(mostQuestions))
        {
            long start = Stopwatch.GetTimestamp();
            IReadOnlyList<int> found = suggest.Places(question.Ask, top);
            TimeSpan time = Stopwatch.GetElapsedTime(start);
            answers.Add(new(question, (double)found.Count(question.Came.Contains) / question.Came.Count, plain.Shares(question, top), time));
        }
        List<TimeSpan> times = [.. answers.Select(a => a.Time).Order()];
        (double recall, double[] others) = Mean(answers);
        return new(forCall, isNewcomer, answers.Count, recall, others, At(times, 0.5), At(times, 0.99))
        {
            Between = Between(answers), Findable = (double)answers.Sum(a => a.Question.Came.Count) / Math.Max(1, answers.Sum(a => a.Question.NewPartners)),
        };
    }

    private static (double Low, double High)? Between(List<Answer> answers)
    {
        List<Answer>[] projects = [.. answers.GroupBy(a => a.Question.Project).OrderBy(g => g.Key).Select(g => g.ToList())];
        Random random = new(5);
        List<double> ratios = [];
        for (int draw = 0; draw < Draws && projects.Length > 0; draw++)
        {
            (double recall, double[] others) = Mean([.. projects.SelectMany(_ => projects[random.Next(projects.Length)])]);
            if (others.Max() is > 0 and var best)
                ratios.Add(recall / best);
        }
        ratios.Sort();
        return ratios.Count == 0 ? null : (At(ratios, 0.025), At(ratios, 0.975));
    }

    private static (double Recall, double[] Others) Mean(List<Answer> answers)
    {
        double count = Math.Max(1, answers.Count);
        return (answers.Sum(a => a.Share) / count, [.. Enumerable.Range(0, PartnerBaselines.Count).Select(way => answers.Sum(a => a.Others[way]) / count)]);
    }

    private static T At<T>(List<T> sorted, double share) where T : struct => sorted.Count == 0 ? default : sorted[(int)(share * (sorted.Count - 1))];

    private sealed record Answer(PartnerQuestion Question, double Share, IReadOnlyList<double> Others, TimeSpan Time);
}
