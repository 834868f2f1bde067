using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Feeds;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Wishes;

/// <summary>What the office and the region look for partners for.</summary>
public sealed class WishesModel(PublicSite site, IStringLocalizer<PartnerTexts> texts) : PublicPage(site, SiteMap.Wishes)
{
    public IReadOnlyList<PartnerWish> Wishes { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(PartnerWish), nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Step(SiteMap.Partnerships, T("Menu.partnerships"));
        Feeds = [FeedOf(Title, FeedAddresses.Wishes, null, isCalendar: false)];
        Wishes = await Db.WishesAsync(Today, Cancel);
        return WishRows.Sheet(texts, Today).Fill(Wishes).As(@as, otherwise: Page);
    }
}
