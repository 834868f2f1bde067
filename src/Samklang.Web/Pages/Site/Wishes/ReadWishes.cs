using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Specialisation.Wishes;

namespace Samklang.Web.Pages.Site.Wishes;

internal static class ReadWishes
{
    /// <summary>The wishes that the viewer may see, with what each points to.</summary>
    public static IQueryable<PartnerWish> WishesWhole(this SamklangDb db) => db.Wishes.Include(w => w.Owner).Include(w => w.Call).Include(w => w.Programme).Include(w => w.Strength).Include(w => w.Contact);

    /// <summary>All of them: those that can be answered first, the nearest last day first; then the others, the latest first.</summary>
    public static async Task<IReadOnlyList<PartnerWish>> WishesAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<PartnerWish> all = await db.WishesWhole().AsNoTracking().ToListAsync(cancel);
        return
        [
            .. all.Where(w => w.StateOn(today) == WishState.Open).OrderBy(w => w.AnswerBy).ThenBy(w => w.Key, StringComparer.Ordinal),
            .. all.Where(w => w.StateOn(today) != WishState.Open).OrderByDescending(w => w.AnswerBy).ThenBy(w => w.Key, StringComparer.Ordinal),
        ];
    }
}
