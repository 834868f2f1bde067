using Samklang.Networks;
using Samklang.Strategy;

namespace Samklang.Content.Parts;

/// <summary>Reads the frameworks, one a file, with their goals and what those serve.</summary>
internal static class FrameworksReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        List<(ContentMap Map, string? Replaces)> waiting = [];
        foreach (ContentMap file in files)
            if (file.Map("framework") is { } map)
                waiting.Add((map, map.TextOrNull("replaces")));
        List<(ContentMap Map, Goal Goal)> goals = [];
        foreach (ContentMap map in EachAfterWhatItReplaces(waiting))
        {
            using (map)
                goals.AddRange(ReadGoals(map, ReadFramework(map, book), book));
        }
        foreach ((ContentMap map, Goal goal) in goals)
        {
            using (map)
                ReadLinks(map, goal, book);
        }
    }

    private static Framework ReadFramework(ContentMap map, ContentBook book)
    {
        string key = map.Key();
        return book.Add(map, key, new Framework(key, map.Text("series"), map.Choice<FrameworkLevel>("level"), map.Local("title"), map.Fact())
        {
            ShortTitle = map.LocalOrEmpty("short-title"),
            Summary = map.LocalOrEmpty("summary"),
            ValidFrom = map.DateOrNull("valid-from"),
            ValidTo = map.DateOrNull("valid-to"),
            ReplacesId = book.IdOrNull<Framework>(map, "replaces"),
            OwnerId = book.IdOrNull<Organisation>(map, "owner"),
        });
    }

    private static List<(ContentMap Map, Goal Goal)> ReadGoals(ContentMap framework, Framework owner, ContentBook book)
    {
        List<(ContentMap, Goal)> goals = [];
        foreach (ContentMap map in framework.Each("goals"))
        {
            string key = map.Key();
            Goal goal = new(key, owner.Id, map.Text("number"), goals.Count, map.Local("title"), map.Local("summary"));
            goals.Add((map, book.Add(map, key, goal)));
        }
        return goals;
    }

    private static void ReadLinks(ContentMap goal, Goal from, ContentBook book)
    {
        HashSet<Guid> served = [];
        foreach (ContentMap one in goal.Each("serves"))
        {
            using ContentMap map = one;
            Guid to = book.Id<Goal>(map, "goal");
            if (to != Guid.Empty && !served.Add(to))
                map.Report(map.Child("goal"), "goal", $"'{map.Child("goal")}' stands twice.");
            book.Add(new GoalLink(from.Id, to, map.Local("why")));
        }
    }

    // A version can only name the one it replaces when that one is already read. Of a ring, the first is read with an error.
    private static IEnumerable<ContentMap> EachAfterWhatItReplaces(List<(ContentMap Map, string? Replaces)> waiting)
    {
        while (waiting.Count > 0)
        {
            HashSet<string> keys = [.. waiting.Select(w => w.Map.Child("key")?.ToString() ?? "")];
            int next = Math.Max(0, waiting.FindIndex(w => w.Replaces is null || !keys.Contains(w.Replaces)));
            ContentMap map = waiting[next].Map;
            waiting.RemoveAt(next);
            yield return map;
        }
    }
}
