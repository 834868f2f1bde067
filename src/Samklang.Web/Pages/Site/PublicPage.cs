using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Web.Components;
using Samklang.Web.Feeds;
using Samklang.Web.Hosting;
using Samklang.Web.OpenData;

namespace Samklang.Web.Pages.Site;

/// <summary>What the public pages have in common: written words, the frame, where one is, how old it all is.</summary>
public abstract class PublicPage(PublicSite site, SiteMapEntry entry) : SamklangPage(site.Time)
{
    private readonly List<NavigationLink> trail = [];

    public SiteMapEntry Entry => entry;

    public PublicSite Site => site;

    public PageWords Words { get; private set; } = PageWords.None;

    public string Title { get; protected set; } = "";

    public string Lead { get; protected set; } = "";

    /// <summary>The page in a sentence, for those who list it elsewhere.</summary>
    public string Description { get; protected set; } = "";

    public SiteFrame Frame { get; private set; } = null!;

    /// <summary>The way here from the front page, without the page itself.</summary>
    public IReadOnlyList<NavigationLink> Trail => trail;

    /// <summary>What the page is about, said for programs.</summary>
    protected List<JsonObject> SaidToPrograms { get; } = [];

    /// <summary>What of the page can be followed in a calendar or a feed reader.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; protected set; } = [];

    /// <summary>False for a page that others should not list, and that asks nobody whether it was useful.</summary>
    public virtual bool IsListed => true;

    /// <summary>The fact whose age is that of the page; null when the page's parts say so each for itself.</summary>
    public Fact? Fact { get; protected set; }

    public SamklangDb Db => site.Db;

    /// <summary>The key in the address.</summary>
    public string? Key => RouteData.Values["key"] as string;

    public FeedbackForm FeedbackForm => new(To(SiteMap.Feedback), new Dictionary<string, string>
    {
        ["page_address"] = Request.Path, ["stamp"] = Stamps.Make(),
    });

    protected Answering.FeedbackStamps Stamps => site.Stamps;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>The kinds of record whose latest change is the page's.</summary>
    protected virtual IReadOnlyCollection<string> RecordKinds => [];

    /// <summary>The records whose latest change is the page's.</summary>
    protected List<Guid> RecordIds { get; } = [];

    public string To(SiteMapEntry to, string? key = null) => Request.PathBase + to.Address(Tongue, key);

    public string T(string name, params object[] values) => site.Texts[name, values];

    public string In(LocalText text) => text.In(Tongue);

    /// <summary>In the order of names in the reader's language.</summary>
    public static IOrderedEnumerable<T> ByName<T>(IEnumerable<T> things, Func<T, LocalText> name) =>
        things.OrderBy(t => name(t).In(Tongue), StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true));

    /// <summary>The language of a text when it is another one than the page's.</summary>
    public static string? LanguageOf(LocalText text) => text.TongueFor(Tongue) is var tongue && tongue != Tongue ? tongue.Code() : null;

    public FactAge AgeOf(Fact fact) => new(
        fact.AsOf, fact.IsExample ? T("ExampleSource", fact.Source) : fact.Source, Today, fact.Url, fact.ReviewBy);

    /// <summary>The page's address in each language, as others should know it.</summary>
    public IEnumerable<CultureAddress> Addresses() => Tongues.All.Select(t => new CultureAddress(t.Code(), Absolute(Entry.Address(t, Entry.HasKey ? Key : null))));

    public string Absolute(string path) => Request.Root() + path;

    public string Canonical => Absolute(Entry.Address(Tongue, Entry.HasKey ? Key : null));

    /// <summary>The block of linked data: the page, the way to it, and what it is about.</summary>
    public IHtmlContent LinkedDataBlock() => LinkedData.Block(
        [LinkedData.Page(Canonical, Title, Description, Tongue.Code()), .. Trail.Count == 0 ? [] : (JsonObject[])[LinkedData.Trail(Canonical, Trail, Title, a => Absolute(a[Request.PathBase.Value!.Length..]))], .. SaidToPrograms]);

    /// <summary>Where a browser learns how to search the site.</summary>
    public string SearchDescription => Request.PathBase + OpenDataEndpoints.SearchAddress(Tongue);

    public static IReadOnlyList<string> Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Words = await PageWords.ReadAsync(Db, Entry.Key, Cancel);
        Title = Words.Title.IsEmpty ? T("Title." + Entry.Key) : In(Words.Title);
        Lead = Words.Lead.IsEmpty ? T("Lead." + Entry.Key) : In(Words.Lead);
        Fact = Words.Fact;
        trail.Add(new(T("Menu.home"), To(SiteMap.Home)));
        PageHandlerExecutedContext done = await next();
        if (done is { Result: PageResult, Exception: null })
            await FrameAsync();
    }

    /// <summary>Makes the page one about a record: its name, what it is in short, and the way to it.</summary>
    protected void About(LocalText title, LocalText lead, SiteMapEntry parent, Fact? fact)
    {
        Step(parent, T("Menu." + parent.Key));
        (Title, Lead, Fact) = (In(title), In(lead), fact);
    }

    protected void Step(SiteMapEntry to, string text, string? key = null) => trail.Add(new(text, To(to, key)));

    /// <summary>A feed of the site that this page leads to.</summary>
    protected FeedLink FeedOf(string title, string name, string? key, bool isCalendar) => new(title, Request.PathBase + FeedAddresses.Of(Tongue, name, key, isCalendar), isCalendar);

    private async Task FrameAsync()
    {
        Description = Description.Length > 0 ? Description : Lead.Length > 0 ? Lead : Title;
        if (Words.Id is { } id && RecordIds.Count == 0)
            RecordIds.Add(id);
        DateTime? changed = await Db.LastChangeAsync(RecordKinds, RecordIds, Cancel);
        SiteFrame frame = await site.FrameAsync(new(Entry, Tongue, Entry.HasKey ? Key : null), Request, Cancel);
        Frame = frame with { UpdatedOn = changed is { } at ? DayOf(at) : null };
    }
}

/// <summary>An address and the language of what is found there.</summary>
public sealed record CultureAddress(string Code, string Address);
