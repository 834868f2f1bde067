using System.Diagnostics;
using System.Globalization;
using Samklang.Matching.Alignment;

namespace Samklang.Benchmarks.Alignment;

/// <summary>
/// Planted re-use in real texts: <c>alignment FOLDER [--dev]</c>, where the folder holds acts.jsonl and profiles.jsonl at any
/// depth. The engine's bounds were set on one half of the documents (<c>--dev</c>); the figures are of the other.
/// </summary>
internal static class AlignmentRun
{
    private const int EnglishCases = 60;
    private const int SwedishCases = 40;

    public static int Run(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("alignment: give the folder that holds acts.jsonl and profiles.jsonl.");
            return 2;
        }

        int half = args.Contains("--dev") ? 0 : 1;
        IReadOnlyList<Document> english = Half(Material.English(args[0]), half);
        IReadOnlyList<Document> swedish = Half(Material.Swedish(args[0]), half);
        Compare("English", english, EnglishCases);
        if (swedish.Count > 3)
            Compare("Swedish", swedish, SwedishCases);
        if (english.Count > 100)
            Time(english);
        return 0;
    }

    private static IReadOnlyList<Document> Half(IReadOnlyList<Document> documents, int half) => [.. documents.Where((_, i) => i % 2 == half)];

    private static void Compare(string language, IReadOnlyList<Document> documents, int count)
    {
        List<PlantedCase> cases = [.. Enumerable.Range(0, count).Select(i => new Planter(documents, seed: i).Make(i % documents.Count))];
        Console.WriteLine(Said($"{language}: {count} cases, {cases.Sum(c => c.Gold.Count)} planted, {cases.Sum(c => c.Reading.Units.Count)} lines of readings from {documents.Count} documents"));
        Console.WriteLine("  way                                    P      R      F1     exact  edited reord. rewrit. amended  of the proposal  ms/case");
        foreach ((string name, Claims claims) in Peers.All())
        {
            Stopwatch clock = Stopwatch.StartNew();
            List<HashSet<(int, int)>> said = [.. cases.Select(c => claims(c).ToHashSet())];
            Print(name, cases, said, clock.Elapsed.TotalMilliseconds / count);
        }
    }

    private static void Print(string name, List<PlantedCase> cases, List<HashSet<(int Ask, int Reading)>> said, double milliseconds)
    {
        int right = cases.Zip(said, (c, s) => s.Count(c.Gold.ContainsKey)).Sum();
        double precision = right / Math.Max(1.0, said.Sum(s => s.Count)), recall = right / (double)cases.Sum(c => c.Gold.Count);
        string kinds = string.Join("  ", Enum.GetValues<Planting>().Select(kind => Said($"{Recall(kind, cases, said):0.000}")));
        int taken = cases.Zip(said, (c, s) => s.Count(claim => c.Kept.Contains(claim.Reading))).Sum();
        Console.WriteLine(Said($"  {name,-38} {precision:0.000}  {recall:0.000}  {2 * precision * recall / (precision + recall):0.000}  {kinds}      {taken,4}           {milliseconds,7:0.0}"));
    }

    private static double Recall(Planting kind, List<PlantedCase> cases, List<HashSet<(int, int)>> said) =>
        cases.Zip(said, (c, s) => c.Gold.Count(g => g.Value == kind && s.Contains(g.Key))).Sum() / (double)cases.Sum(c => c.Gold.Count(g => g.Value == kind));

    // A position of 2,000 words against a proposal and a reading of 100,000 words each.
    private static void Time(IReadOnlyList<Document> documents)
    {
        PlantedCase planted = new Planter(documents, seed: 1).Make(0, more: 59);
        string position = string.Join('\n', [.. planted.Ask.Units, .. documents.Skip(100).SelectMany(d => d.Sentences)]);
        string asked = string.Join(' ', Words.In(position.Replace("\n", "\n ", StringComparison.Ordinal)).Take(2000));
        TextAligner aligner = new();
        List<double> times = [];
        int found = 0;
        for (int i = 0; i < 11; i++)
        {
            Stopwatch clock = Stopwatch.StartNew();
            found = aligner.Align(asked, planted.Proposal.Text, planted.Reading.Text).TakenUp.Count;
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(Said($"A position of {Count(asked)} words against a reading of {Count(planted.Reading.Text)} and a proposal of {Count(planted.Proposal.Text)} words: {found} places, median {times[5]:0} ms, slowest {times[^1]:0} ms of 11, the first included."));
    }

    private static int Count(string text) => Words.In(text.Replace('\n', ' ')).Length;

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
