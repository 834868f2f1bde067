using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;

namespace Samklang.Web.Pages.Desk.Letters;

/// <summary>Letters from outside that nobody has taken care of: ideas together, answers by the wish that they answer.</summary>
/// <param name="Wish">The wish; null for ideas.</param>
/// <param name="LastOn">The day of the latest of them.</param>
public sealed record LetterSlip(LocalText? Wish, int Count, DateOnly LastOn, string Address);

/// <summary>Finds the letters that wait for somebody.</summary>
public static class LetterSlips
{
    public static async Task<IReadOnlyList<LetterSlip>> LetterSlipsAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<DateTime> ideas = await db.Ideas.Where(i => i.KeptUntil >= today && i.TakenUpAt == null).Select(i => i.LeftAt).ToListAsync(cancel);
        var answers = await db.WishAnswers.Where(a => a.KeptUntil >= today && a.TakenUpAt == null && a.Wish != null).Select(a => new { a.Wish!.Key, a.Wish.Title, a.LeftAt }).ToListAsync(cancel);
        return
        [
            .. ideas.Count > 0 ? [new(null, ideas.Count, SamklangPage.DayOf(ideas.Max()), "/desk/ideas")] : (LetterSlip[])[],
            .. answers.GroupBy(a => a.Key).Select(g => new LetterSlip(g.First().Title, g.Count(), SamklangPage.DayOf(g.Max(a => a.LeftAt)), $"/desk/wishes/{g.Key}#answers")).OrderByDescending(s => s.LastOn),
        ];
    }
}
