using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Strategy.Versions;

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
        List<(ContentMap Map, Framework Framework)> decisions = [];
        foreach (ContentMap map in EachAfterWhatItReplaces(waiting))
        {
            using (map)
            {
                Framework framework = ReadFramework(map, book);
                goals.AddRange(ReadGoals(map, framework, null, book));
                decisions.AddRange(map.Each("decided").Select(d => (d, framework)));
            }
        }
        foreach ((ContentMap map, Goal goal) in goals)
        {
            using (map)
                ReadLinks(map, goal, book);
        }
        foreach ((ContentMap map, Framework framework) in decisions)
        {
            using (map)
                ReadDecision(map, framework, book);
        }
    }

    private static Framework ReadFramework(ContentMap map, ContentBook book)
    {
        string key = map.Key();
        Framework framework = book.Add(map, key, new Framework(key, map.Text("series"), map.Choice<FrameworkLevel>("level"), map.Local("title"), map.Fact())
        {
            ShortTitle = map.LocalOrEmpty("short-title"),
            Summary = map.LocalOrEmpty("summary"),
            ValidFrom = map.DateOrNull("valid-from"),
            ValidTo = map.DateOrNull("valid-to"),
            ReplacesId = book.IdOrNull<Framework>(map, "replaces"),
            OwnerId = book.IdOrNull<Organisation>(map, "owner"),
            IsDraft = map.Flag("draft"),
        });
        if (framework.IsDraft)
            framework.ShowTo(framework.OwnerId is { } owner ? Audience.OfOwner(owner) : Audience.Owners);
        return framework;
    }

    private static List<(ContentMap Map, Goal Goal)> ReadGoals(ContentMap map, Framework framework, Goal? parent, ContentBook book)
    {
        List<(ContentMap, Goal)> goals = [];
        int position = 0;
        foreach (ContentMap one in map.Each(parent is null ? "goals" : "parts"))
        {
            string key = one.Key();
            Goal goal = new(key, framework.Id, one.Text("number"), position++, one.Local("title"), parent is null ? one.Local("summary") : one.LocalOrEmpty("summary"))
            {
                ParentId = parent?.Id,
            };
            goal.ShowTo(framework.Audience);
            goals.Add((one, book.Add(one, key, goal)));
            goals.AddRange(ReadGoals(one, framework, goal, book));
        }
        return goals;
    }

    private static void ReadDecision(ContentMap map, Framework framework, ContentBook book)
    {
        Guid subject = book.Id<Goal>(map, "goal");
        RollOverChoice choice = map.Choice<RollOverChoice>("choice");
        Guid? to = book.IdOrNull<Goal>(map, "to");
        if ((choice == RollOverChoice.Change) != to.HasValue)
        {
            map.Report(map.Child("to") ?? map.Child("choice"), "to", "a change, and nothing else, names the goal that it leads to.");
            to = choice == RollOverChoice.Change ? Guid.Empty : null;
        }
        RollOverDecision decision = new(framework, nameof(Goal), subject);
        decision.Decide(choice, to, map.Local("why"), Viewer.System with { Name = map.Text("by") }, book.At);
        book.Add(decision);
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
            GoalLink link = new(from.Id, to, map.Local("why"));
            link.ShowTo(from.Audience);
            book.Add(link);
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
