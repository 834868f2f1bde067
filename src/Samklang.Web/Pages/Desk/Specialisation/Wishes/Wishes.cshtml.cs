using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Strengths;
using Samklang.Web.Pages.Site.Wishes;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Wishes;

/// <summary>The wishes for partners, how each stands and how many have answered, as a page and as a file.</summary>
public sealed class WishesModel(SamklangDb db, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<PartnerWish> Wishes { get; private set; } = [];

    /// <summary>By wish: how many answers are kept, and how many of them nobody has taken care of.</summary>
    public IReadOnlyDictionary<Guid, (int All, int New)> Answers { get; private set; } = new Dictionary<Guid, (int, int)>();

    public bool MayAdd => Viewer.MayWrite;

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        DateOnly today = Today;
        Wishes = await Db.WishesAsync(today, cancel);
        if (WishRows.Sheet(texts, today).Fill(Wishes).As(@as) is { } file)
            return file;
        Answers = await Db.WishAnswers.Where(a => a.KeptUntil >= today).GroupBy(a => a.WishId).Select(g => new { g.Key, All = g.Count(), New = g.Count(a => a.TakenUpAt == null) })
            .ToDictionaryAsync(g => g.Key, g => (g.All, g.New), cancel);
        return Page();
    }
}
