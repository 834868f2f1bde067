using System.Globalization;
using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>A judged task: its files, the figures that matter and the grade that counts as right.</summary>
internal sealed record JudgedTask(string Name, string Profiles, string Items, string[] Figures, int Relevant = 1)
{
    /// <summary>The figures over all profiles, then over each half of them: what is set on one half is checked on the other.</summary>
    public Dictionary<string, double>[] Run(MatchEngine engine, string folder, string? runs = null)
    {
        var home = Path.Combine(folder, Name);
        using var profiles = File.OpenRead(Path.Combine(home, "dev", Profiles));
        using var items = File.OpenRead(Path.Combine(home, Items));
        using var run = new StringWriter();
        new JudgedRun(engine).Write(new JudgedSource(profiles, Profiles), new JudgedSource(items, Items), run);
        if (runs is not null)
            File.WriteAllText(Path.Combine(runs, $"{Name}.{Profiles}.{Items}.run"), run.ToString());
        var judgements = ReadJudgements(Path.Combine(home, "dev", "qrels"));
        var ranked = ReadRun(run.ToString());
        return [Score(judgements, ranked), Score(Half(judgements, 0), ranked), Score(Half(judgements, 1), ranked)];
    }

    /// <summary>The same figures as the tasks' own scorer: averaged over the profiles that have a right item.</summary>
    private Dictionary<string, double> Score(Dictionary<string, Dictionary<string, int>> judgements, ILookup<string, string> run)
    {
        var sums = new Dictionary<string, double> { ["R@10"] = 0, ["hit@1"] = 0, ["MRR"] = 0, ["nDCG@10"] = 0 };
        var count = 0;
        foreach (var (profile, grades) in judgements)
        {
            var right = grades.Where(pair => pair.Value >= Relevant).Select(pair => pair.Key).ToHashSet();
            if (right.Count == 0)
                continue;
            count++;
            var ids = run[profile].ToList();
            sums["R@10"] += ids.Take(10).Count(right.Contains) / (double)right.Count;
            sums["hit@1"] += ids.Take(1).Count(right.Contains);
            sums["MRR"] += ids.FindIndex(right.Contains) is >= 0 and var at ? 1.0 / (at + 1) : 0;
            sums["nDCG@10"] += Gain(ids.Take(10).Select(id => grades.GetValueOrDefault(id)))
                / Gain(grades.Values.Where(grade => grade > 0).OrderDescending().Take(10));
        }

        return sums.ToDictionary(pair => pair.Key, pair => pair.Value / count);
    }

    private static Dictionary<string, Dictionary<string, int>> Half(Dictionary<string, Dictionary<string, int>> judgements, int half) =>
        judgements.Where(pair => pair.Key.Aggregate(7u, (hash, c) => (hash * 31) + c) / 8 % 2 == half).ToDictionary();

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => (Math.Pow(2, Math.Max(grade, 0)) - 1) / Math.Log2(i + 2)).Sum();

    private static Dictionary<string, Dictionary<string, int>> ReadJudgements(string path) =>
        File.ReadLines(path).Select(line => line.Split(' ')).GroupBy(cells => cells[0])
            .ToDictionary(group => group.Key, group => group.ToDictionary(cells => cells[2], cells => int.Parse(cells[3], CultureInfo.InvariantCulture)));

    private static ILookup<string, string> ReadRun(string run) =>
        run.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToLookup(cells => cells[0], cells => cells[2]);
}
