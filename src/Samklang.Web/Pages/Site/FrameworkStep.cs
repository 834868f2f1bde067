using Microsoft.EntityFrameworkCore;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Site;

/// <summary>A framework that is in force, as a step of the line from the UN's goals to the region's own.</summary>
public sealed record FrameworkStep(string Title, string Address, FrameworkLevel Level, int GoalCount)
{
    public static async Task<IReadOnlyList<FrameworkStep>> ReadAsync(PublicPage page, CancellationToken cancel)
    {
        DateOnly today = page.Today;
        var frameworks = await page.Db.Frameworks.AsNoTracking()
            .Where(f => (f.ValidFrom == null || f.ValidFrom <= today) && (f.ValidTo == null || f.ValidTo >= today))
            .Select(f => new { f.Key, f.Title, f.ShortTitle, f.Level, Count = f.Goals.Count(g => g.ParentId == null) }).ToListAsync(cancel);
        return [.. frameworks.OrderBy(f => f.Level).Select(f => new FrameworkStep(
            page.In(f.ShortTitle.IsEmpty ? f.Title : f.ShortTitle), $"{page.To(SiteMap.Strategy)}#{f.Key}", f.Level, f.Count))];
    }
}
