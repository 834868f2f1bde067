using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Strategy.Threads;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Site;

namespace Samklang.Web.Pages.Threads;

/// <summary>
/// The way back from any page: the UN's goals that what it is about serves, each a link, and the whole thread.
/// <c>@await Component.InvokeAsync("ServedGoals", new { kind = "Ask", id = ask.Id, isPublic = true })</c>
/// </summary>
[ViewComponent(Name = "ServedGoals")]
public sealed class ServedGoals(SamklangDb db, PublicSite site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string kind, Guid id, bool isPublic)
    {
        FoundThread? thread = await ReadThread.UpAsync(isPublic ? site.Db : db, kind, id.ToString(), HttpContext.RequestAborted);
        if (thread is null)
            return Content("");
        List<ServedGoal> goals = [.. DrawThread.NearestSummits(thread).Select(s => new ServedGoal(DrawThread.TitleOf(s), isPublic ? SiteMap.Goal.Address(Languages.Current, s.Row.Key) : $"/desk/strategy/goals/{s.Row.Key}"))];
        string key = thread.Here.Row.Key ?? id.ToString();
        return View(new ServedGoalList(goals, isPublic ? ThreadAddresses.Site(Languages.Current, kind, key) : ThreadAddresses.Desk(kind, key)));
    }
}

public sealed record ServedGoal(string Title, string Address);

public sealed record ServedGoalList(IReadOnlyList<ServedGoal> Goals, string ThreadAddress);
