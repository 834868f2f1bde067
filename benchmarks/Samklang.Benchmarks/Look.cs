using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>Shows matches as a person would read them: <c>look PROFILES ITEMS [HITS]</c>, both JSON lines.</summary>
internal static class Look
{
    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine("look: give a file of profiles and a file of items.");
            return 2;
        }

        var hits = args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 5;
        var items = TextFile.Read(args[1]);
        var titles = items.ToDictionary(item => item.Id, item => item.Fields[0].Text);
        var index = MatchEngine.CreateDefault().CreateItemIndex(items);
        foreach (var profile in TextFile.Read(args[0]))
            Show(profile, index.Find(profile, int.MaxValue), titles, hits);
        return 0;
    }

    private static void Show(MatchText profile, IReadOnlyList<Hit> found, Dictionary<string, string> titles, int most)
    {
        var counts = Enum.GetValues<Strength>().Reverse().Select(strength => $"{found.Count(hit => hit.Strength == strength)} {strength}");
        Console.WriteLine($"## {profile.Id} {profile.Fields[0].Text}: {string.Join(", ", counts)}");
        foreach (var group in found.GroupBy(hit => hit.Strength))
        {
            foreach (var hit in group.Take(most))
            {
                var reasons = hit.Reasons.Take(7).Select(reason => $"{reason.Asked}→{reason.Found} {reason.Bridge} {reason.Weight:0.00}");
                Console.WriteLine($"  {hit.Score:0.00} {hit.Strength} {titles[hit.Id]}");
                Console.WriteLine($"         {string.Join("; ", reasons)}");
            }
        }
    }
}
