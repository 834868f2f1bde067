using System.Globalization;
using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>
/// How many matches of the judged priorities are called strong, likely and possible, and what share of each was graded 2 or 3:
/// <c>strengths FOLDER</c>. What nobody has graded counts as wrong, and is counted apart.
/// </summary>
internal static class Strengths
{
    private const int Right = 2;

    public static int Run(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("strengths: give the folder of judged tasks.");
            return 2;
        }

        var home = Path.Combine(args[0], "swedish-priorities");
        var index = MatchEngine.CreateDefault().CreateItemIndex(TextFile.Read(Path.Combine(home, "items.jsonl")));
        var grades = File.ReadLines(Path.Combine(home, "dev", "qrels")).Select(line => line.Split(' '))
            .ToDictionary(cells => (cells[0], cells[2]), cells => int.Parse(cells[3], CultureInfo.InvariantCulture));
        foreach (var profiles in (string[])["profiles.jsonl", "profiles.en.jsonl"])
        {
            Console.WriteLine(profiles);
            var found = TextFile.Read(Path.Combine(home, "dev", profiles))
                .Select(profile => (profile.Id, Hits: index.Find(profile, int.MaxValue))).ToList();
            foreach (var strength in Enum.GetValues<Strength>().Reverse())
                Print(strength, found, grades);
        }

        return 0;
    }

    private static void Print(Strength strength, List<(string Id, IReadOnlyList<Hit> Hits)> found, Dictionary<(string Profile, string Item), int> grades)
    {
        var hits = found.SelectMany(one => one.Hits.Where(hit => hit.Strength == strength).Select(hit => (one.Id, Item: hit.Id))).ToList();
        var graded = hits.Where(grades.ContainsKey).ToList();
        var right = graded.Count(hit => grades[hit] >= Right);
        var each = string.Join(' ', found.Select(one => $"{one.Id} {one.Hits.Count(hit => hit.Strength == strength)}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {strength,-9} {hits.Count,5} hits, {graded.Count} graded; {right} right: {right / Math.Max(hits.Count, 1.0):P0} of all, {right / Math.Max(graded.Count, 1.0):P0} of graded ({each})"));
    }
}
