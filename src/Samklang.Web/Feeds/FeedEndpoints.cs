using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Publishing.Feeds;
using Samklang.Web.Components.Search;
using Samklang.Web.Hosting;
using Samklang.Web.Outside;
using Samklang.Web.Pages;
using Samklang.Web.Texts;

namespace Samklang.Web.Feeds;

/// <summary>The addresses of calendars and news: open ones, which show more to who adds a key, and a person's own by a secret.</summary>
internal static class FeedEndpoints
{
    public static IServiceCollection AddFeeds(this IServiceCollection services) => services.AddScoped<ComposeFeeds>();

    public static void MapFeeds(this WebApplication app)
    {
        foreach (Tongue tongue in Tongues.All)
        {
            RouteGroupBuilder feeds = app.MapGroup($"/{tongue.Code()}/feeds").ExcludeFromDescription().AsOutlet(AccessScope.Feeds, isForPrograms: false);
            feeds.MapGet($"{FeedAddresses.Calls}.ics", CallDaysAsync);
            feeds.MapGet($"{FeedAddresses.Calls}.atom", CallsAsync);
            feeds.MapGet($"{FeedAddresses.Wishes}.atom", WishesAsync);
            feeds.MapGet($"{FeedAddresses.Site}.atom", SiteAsync);
            feeds.MapGet($"{FeedAddresses.Search}.atom", SearchAsync);
            feeds.MapGet($"{FeedAddresses.Priorities}/{{key}}.ics", PriorityDaysAsync);
            feeds.MapGet($"{FeedAddresses.Priorities}/{{key}}.atom", PriorityAsync);
            feeds.MapGet($"{FeedAddresses.Dossiers}/{{key}}.ics", DossierDaysAsync);
            feeds.MapGet($"{FeedAddresses.Dossiers}/{{key}}.atom", DossierAsync);
            feeds.MapGet($"{FeedAddresses.Bodies}/{{key}}.ics", BodyDaysAsync);
            feeds.MapGet($"{FeedAddresses.Mine}/{{{AskedByKey.RouteName}}}.ics", MyDaysAsync);
            feeds.MapGet($"{FeedAddresses.Mine}/{{{AskedByKey.RouteName}}}.atom", MineAsync);
        }
    }

    private static async Task<IResult> CallDaysAsync(Asker asker, ComposeFeeds compose, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel) =>
        await compose.CalendarAsync(FeedAddresses.Calls, texts["Calls"], await asker.Db.CallDaysAsync(region, cancel), cancel);

    private static async Task<IResult> CallsAsync(Asker asker, ComposeFeeds compose, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel) =>
        await compose.NewsAsync(texts["Calls"], SiteMap.Calls.Address(Languages.Current), await asker.Db.NewsOfCallsAsync(region.Today, cancel), cancel);

    private static async Task<IResult> WishesAsync(Asker asker, ComposeFeeds compose, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel) =>
        await compose.NewsAsync(texts["Wishes"], SiteMap.Wishes.Address(Languages.Current), await asker.Db.NewsOfWishesAsync(region.Today, cancel), cancel);

    private static async Task<IResult> SiteAsync(Asker asker, ComposeFeeds compose, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        LocalText? name = await asker.Db.Installations.AsNoTracking().Select(i => i.Name).FirstOrDefaultAsync(cancel);
        return await compose.NewsAsync(name?.In(Languages.Current) ?? texts["Site"], SiteMap.Home.Address(Languages.Current), await asker.Db.NewsAsync(region.Today, cancel), cancel);
    }

    private static async Task<IResult> SearchAsync(string? q, Asker asker, ComposeFeeds compose, SiteIndex index, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > SearchQuery.LongestWords)
            return Results.BadRequest($"Say in q what is searched for, in 1 to {SearchQuery.LongestWords} characters.");
        SearchAsk ask = new(q.Trim(), Languages.Current) { PageSize = ReadNews.Most, Kinds = asker.FoundKinds };
        SearchAnswer answer = await new SearchRecords(asker.Db, index).RunAsync(ask, cancel);
        string page = $"{SiteMap.Search.Address(Languages.Current)}?q={Uri.EscapeDataString(ask.Words)}";
        return await compose.NewsAsync(texts["Search", ask.Words], page, await asker.Db.NewsOfAsync([.. answer.Hits.Select(h => h.Record.Id)], cancel), cancel);
    }

    private static async Task<IResult> PriorityDaysAsync(string key, Asker asker, ComposeFeeds compose, RegionTime region, CancellationToken cancel) =>
        await asker.Db.Priorities.AsNoTracking().Where(p => p.Key == key).Select(p => new { p.Id, p.Title }).SingleOrDefaultAsync(cancel) is { } priority
            ? await compose.CalendarAsync($"priority-{priority.Id}", priority.Title.In(Languages.Current), await DaysOfAsync(priority.Id, asker, region, cancel), cancel)
            : Results.NotFound();

    private static async Task<IResult> PriorityAsync(string key, Asker asker, ComposeFeeds compose, CancellationToken cancel) =>
        await asker.Db.Priorities.AsNoTracking().Where(p => p.Key == key).Select(p => new { p.Id, p.Title }).SingleOrDefaultAsync(cancel) is { } priority
            ? await compose.NewsAsync(priority.Title.In(Languages.Current), SiteMap.Priority.Address(Languages.Current, key), await asker.Db.NewsOfPriorityAsync(priority.Id, cancel), cancel)
            : Results.NotFound();

    private static async Task<IResult> DossierDaysAsync(string key, Asker asker, ComposeFeeds compose, RegionTime region, CancellationToken cancel) =>
        await asker.Db.Dossiers.AsNoTracking().Where(d => d.Key == key).Select(d => new { d.Id, d.Title }).SingleOrDefaultAsync(cancel) is { } dossier
            ? await compose.CalendarAsync($"dossier-{dossier.Id}", dossier.Title.In(Languages.Current), await DaysOfAsync(dossier.Id, asker, region, cancel), cancel)
            : Results.NotFound();

    private static async Task<IResult> DossierAsync(string key, Asker asker, ComposeFeeds compose, CancellationToken cancel) =>
        await asker.Db.Dossiers.AsNoTracking().Where(d => d.Key == key).Select(d => new { d.Id, d.Title }).SingleOrDefaultAsync(cancel) is { } dossier
            ? await compose.NewsAsync(dossier.Title.In(Languages.Current), SiteMap.Dossier.Address(Languages.Current, key), await asker.Db.NewsOfDossierAsync(dossier.Id, cancel), cancel)
            : Results.NotFound();

    private static async Task<IResult> BodyDaysAsync(string key, Asker asker, ComposeFeeds compose, RegionTime region, CancellationToken cancel) =>
        await asker.Db.Set<Networks.Body>().AsNoTracking().Where(b => b.Key == key).Select(b => new { b.Id, b.Name }).SingleOrDefaultAsync(cancel) is { } body
            ? await compose.CalendarAsync($"body-{body.Id}", body.Name.In(Languages.Current), await DaysOfAsync(body.Id, asker, region, cancel), cancel)
            : Results.NotFound();

    // An officer works for every owner; anybody else's days are those of where they work.
    private static async Task<IResult> MyDaysAsync(Asker asker, ComposeFeeds compose, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        IReadOnlyList<CalendarEntry> days = await asker.Db.CalendarAsync(region, cancel);
        IEnumerable<CalendarEntry> mine = asker.Viewer is { Reach: Reach.Member, OwnerId: { } owner } ? days.Where(d => d.BelongsTo.Contains(owner)) : days;
        return await compose.CalendarAsync(FeedAddresses.Mine, texts["Mine"], mine, cancel);
    }

    private static async Task<IResult> MineAsync(Asker asker, ComposeFeeds compose, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel) =>
        await compose.NewsAsync(texts["Mine"], "/desk", await asker.Db.NewsAsync(region.Today, cancel), cancel);

    private static async Task<IEnumerable<CalendarEntry>> DaysOfAsync(Guid id, Asker asker, RegionTime region, CancellationToken cancel) =>
        (await asker.Db.CalendarAsync(region, cancel)).Where(d => d.BelongsTo.Contains(id));
}
