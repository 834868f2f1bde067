using System.Diagnostics;
using System.Globalization;
using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>
/// Runs every judged task and prints one line of figures a setting:
/// <c>judge FOLDER [--parts] [--task NAME] [--set Name=Value]... [--runs FOLDER]</c>. With <c>--parts</c> each bridge is measured alone and left out.
/// </summary>
internal static class Judge
{
    private static readonly JudgedTask[] Tasks =
    [
        new("title-to-call", "profiles.jsonl", "items.jsonl", ["R@10", "MRR"]),
        new("deliverables-to-call", "profiles.jsonl", "items.jsonl", ["R@10"]),
        new("text-to-concept", "profiles.jsonl", "items.jsonl", ["nDCG@10"]),
        new("text-to-sdg", "profiles.jsonl", "items.jsonl", ["hit@1"]),
        new("swedish-project-to-objective", "profiles.jsonl", "items.jsonl", ["hit@1"]),
        new("swedish-project-to-objective", "profiles.jsonl", "items.sv.jsonl", ["hit@1"]),
        new("swedish-priorities", "profiles.jsonl", "items.jsonl", ["nDCG@10"], 2),
        new("swedish-priorities", "profiles.en.jsonl", "items.jsonl", ["nDCG@10"], 2),
    ];

    public static int Run(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("judge: give the folder of judged tasks.");
            return 2;
        }

        var task = Option(args, "--task").FirstOrDefault() ?? "";
        var settings = Option(args, "--set").Aggregate(new EngineSettings(), SettingsOf);
        var tasks = Tasks.Where(one => one.Name.StartsWith(task, StringComparison.Ordinal)).ToArray();
        foreach (var (name, with) in args.Contains("--parts") ? Parts.Of(settings) : [("all", settings)])
            Print(name, with, tasks, args[0], Option(args, "--runs").FirstOrDefault());
        return 0;
    }

    private static void Print(string name, EngineSettings settings, JudgedTask[] tasks, string folder, string? runs)
    {
        var engine = new MatchEngine(Vocabulary.Starter(), Lexicon.Starter(), settings);
        Console.WriteLine(name);
        foreach (var task in tasks)
        {
            var clock = Stopwatch.StartNew();
            var figures = task.Run(engine, folder, runs);
            var shown = string.Join("  ", task.Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure} {figures[0][figure]:0.000} ({figures[1][figure]:0.000} {figures[2][figure]:0.000})")));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {task.Name,-30} {task.Profiles,-18} {task.Items,-15} {shown,-54} {clock.Elapsed.TotalSeconds:0.0} s"));
        }
    }

    private static IEnumerable<string> Option(string[] args, string name)
    {
        for (var i = 0; i + 1 < args.Length; i++)
        {
            if (args[i] == name)
                yield return args[i + 1];
        }
    }

    private static EngineSettings SettingsOf(EngineSettings settings, string assignment)
    {
        var (name, value) = (assignment.Split('=')[0], assignment.Split('=')[1]);
        var property = typeof(EngineSettings).GetProperty(name) ?? throw new ArgumentException($"No setting is called {name}.");
        var copy = settings with { };
        property.SetValue(copy, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        return copy;
    }
}
