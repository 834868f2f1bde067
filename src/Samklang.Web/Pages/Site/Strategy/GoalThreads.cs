using Samklang.Web.Components;

namespace Samklang.Web.Pages.Site.Strategy;

/// <summary>Draws the thread from the UN's goals down to where the reader is. Where it parts, it follows the first link.</summary>
internal static class GoalThreads
{
    /// <summary>The thread that ends at a goal, with a last station that says what is missing, if anything is.</summary>
    public static GoalThread To(Guid goalId, GoalWeb web, PublicPage page, string? missing)
    {
        List<Station> stations = [.. Above(goalId, web, page, isCurrent: true)];
        if (missing is not null)
            stations.Add(new(page.T("ThreadNext"), missing, Missing: true));
        return new(stations, page.To(SiteMap.Thread, $"goal-{web.Goals[goalId].Key}"));
    }

    /// <summary>The stations down to a goal, the topmost first.</summary>
    public static IEnumerable<Station> Above(Guid goalId, GoalWeb web, PublicPage page, bool isCurrent = false)
    {
        List<Station> stations = [];
        HashSet<Guid> seen = [];
        for (Guid? at = goalId; at is { } id && seen.Add(id);)
        {
            GoalPoint goal = web.Goals[id];
            GoalStep? up = web.Up[id].FirstOrDefault();
            stations.Add(new(page.In(goal.Framework), $"{goal.Number} {page.In(goal.Title)}".Trim(), page.To(SiteMap.Goal, goal.Key),
                up is null ? null : page.In(up.Why), isCurrent && id == goalId));
            at = up?.ServesId;
        }
        stations.Reverse();
        return stations;
    }
}
