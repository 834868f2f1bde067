using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Components;
using Samklang.Web.Pages.Site.Answering;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site;

/// <summary>
/// What every public page is made of. It opens the database as anyone would see it, whoever is signed in: so nobody takes
/// what only they may see for something that is published.
/// </summary>
public sealed class PublicSite(
    OpenDb open, TimeProvider time, IStringLocalizer<SiteTexts> texts, ReasonSentences sentences, FeedbackStamps stamps) : IAsyncDisposable
{
    private readonly Lazy<SamklangDb> db = new(() => open(Viewer.Anyone));

    public SamklangDb Db => db.Value;

    public TimeProvider Time => time;

    public IStringLocalizer<SiteTexts> Texts => texts;

    public ReasonSentences Sentences => sentences;

    public FeedbackStamps Stamps => stamps;

    public async ValueTask DisposeAsync()
    {
        if (db.IsValueCreated)
            await db.Value.DisposeAsync();
    }

    /// <summary>What stands around a page. The links to the other languages lead to the page itself.</summary>
    public async Task<SiteFrame> FrameAsync(SiteMapPlace place, HttpRequest request, CancellationToken cancel)
    {
        LocalText? name = await Db.Installations.AsNoTracking().Select(i => i.Name).FirstOrDefaultAsync(cancel);
        return Frame(place, request, name?.In(place.Tongue) ?? texts["SiteName"]);
    }

    /// <summary>The frame without the database, for when that is what has failed.</summary>
    public SiteFrame Frame(SiteMapPlace place, HttpRequest request, string name)
    {
        Tongue tongue = place.Tongue;
        return new()
        {
            Name = name,
            HomeAddress = request.PathBase + SiteMap.Home.Address(tongue),
            Navigation = [.. SiteMap.Entries.Where(e => e.InMenu).Select(e => Link(e, tongue, request, e.Key == place.Entry.Key))],
            Languages = [.. Tongues.All.Select(t => new LanguageLink(
                t == Tongue.English ? "English" : "Svenska", request.PathBase + place.Entry.Address(t, place.Key) + Query(request), t.Code(), t == tongue))],
            SearchAddress = request.PathBase + SiteMap.Search.Address(tongue),
            FooterSections = [
                Section("FooterWork", tongue, request, SiteMap.Strategy, SiteMap.HowTheEuAffectsUs, SiteMap.Networks, SiteMap.TwinTowns, SiteMap.Partnerships, SiteMap.Wishes),
                Section("FooterMoney", tongue, request, SiteMap.FindMoney, SiteMap.Calls, SiteMap.Programmes, SiteMap.Projects, SiteMap.Office),
                Section("FooterAbout", tongue, request, SiteMap.Contacts, SiteMap.Search, SiteMap.Api),
            ],
            AccessibilityAddress = request.PathBase + SiteMap.Accessibility.Address(tongue),
        };
    }

    private FooterSection Section(string title, Tongue tongue, HttpRequest request, params ReadOnlySpan<SiteMapEntry> entries)
    {
        List<NavigationLink> links = [];
        foreach (SiteMapEntry entry in entries)
            links.Add(Link(entry, tongue, request, false));
        return new(texts[title], links);
    }

    private NavigationLink Link(SiteMapEntry entry, Tongue tongue, HttpRequest request, bool isCurrent) =>
        new(texts["Menu." + entry.Key], request.PathBase + entry.Address(tongue), isCurrent);

    private static string Query(HttpRequest request) => HttpMethods.IsGet(request.Method) ? request.QueryString.Value ?? "" : "";
}
