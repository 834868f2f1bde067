using System.Globalization;
using System.Text.Json;
using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>
/// What verdicts are worth: half of a profile's graded items are judged (grade 2 and 3 yes, 0 no), and the other half is ranked
/// with and without what was learnt: <c>feedback FOLDER</c>. Repeated over ten ways of halving. Of those that a person would be
/// shown as strong, it is counted how many there are and how many of them are right.
/// </summary>
internal static class FeedbackTrial
{
    private const int Halvings = 10;

    public static int Run(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("feedback: give the folder of judged tasks.");
            return 2;
        }

        var home = Path.Combine(args[0], "swedish-priorities");
        var engine = MatchEngine.CreateDefault();
        var items = Texts(Path.Combine(home, "items.jsonl")).ToDictionary(text => text.Id);
        var index = engine.CreateItemIndex(items.Values);
        var grades = File.ReadLines(Path.Combine(home, "dev", "qrels")).Select(line => line.Split(' '))
            .ToLookup(cells => cells[0], cells => (Item: cells[2], Grade: int.Parse(cells[3], CultureInfo.InvariantCulture)));
        foreach (var profiles in (string[])["profiles.jsonl", "profiles.en.jsonl"])
        {
            var figures = Texts(Path.Combine(home, "dev", profiles)).SelectMany(profile => Enumerable.Range(0, Halvings).Select(half => Try(engine, index, items, profile, [.. grades[profile.Id]], half))).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{profiles,-20} nDCG@10 of what was not judged: {figures.Average(one => one.Before):0.000} before, {figures.Average(one => one.After):0.000} after; better {figures.Count(one => one.After > one.Before + 1e-9)}, worse {figures.Count(one => one.After < one.Before - 1e-9)} of {figures.Count}; {figures.Average(one => one.Verdicts):0} verdicts"));
            Console.WriteLine($"{"",-20} strong: {figures.Sum(one => one.StrongBefore.Right)} right of {figures.Sum(one => one.StrongBefore.All)} before, {figures.Sum(one => one.StrongAfter.Right)} of {figures.Sum(one => one.StrongAfter.All)} after");
        }

        return 0;
    }

    private static Outcome Try(
        MatchEngine engine, ItemIndex index, Dictionary<string, MatchText> items, MatchText profile, (string Item, int Grade)[] graded, int half)
    {
        var shuffled = graded.OrderBy(one => one.Item, StringComparer.Ordinal).ToArray();
        new Random(half).Shuffle(shuffled);
        var judged = shuffled[..(shuffled.Length / 2)];
        var rest = shuffled[(shuffled.Length / 2)..].ToDictionary(one => one.Item, one => one.Grade);
        List<JudgedItem> verdicts = [.. judged.Where(one => one.Grade != 1).Select(one => new JudgedItem(items[one.Item], one.Grade >= 2))];
        var words = engine.Sharpen(profile, verdicts);
        var sharpened = profile with { Weights = words.ToDictionary(word => word.Key, word => word.Factor) };
        var seen = judged.Select(one => one.Item).ToHashSet();
        double Of(MatchText asked) => Gain(index.Rank(asked, 10, id => !seen.Contains(id)).Select(hit => rest.GetValueOrDefault(hit.Id)))
            / Math.Max(Gain(rest.Values.OrderDescending().Take(10)), 1e-9);
        (int Right, int All) Strong(MatchText asked)
        {
            var hits = index.Find(asked, int.MaxValue, rest.ContainsKey, Strength.Strong);
            return (hits.Count(hit => rest[hit.Id] >= 2), hits.Count);
        }

        return new Outcome(Of(profile), Of(sharpened), Strong(profile), Strong(sharpened), verdicts.Count);
    }

    private sealed record Outcome(double Before, double After, (int Right, int All) StrongBefore, (int Right, int All) StrongAfter, int Verdicts);

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();

    private static IEnumerable<MatchText> Texts(string path) => File.ReadLines(path).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(json => new MatchText(json.GetProperty("id").GetString()!,
        [new(Zone.Title, json.GetProperty("title").GetString()!, Language(json)), new(Zone.Body, json.GetProperty("text").GetString()!, Language(json))]));

    private static TextLanguage Language(JsonElement json) => json.GetProperty("lang").GetString() == "sv" ? TextLanguage.Swedish : TextLanguage.English;
}
