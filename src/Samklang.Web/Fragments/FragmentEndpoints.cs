using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Samklang.Influence;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Publishing.Feeds;
using Samklang.Specialisation.Wishes;
using Samklang.Watch;
using Samklang.Web.Hosting;
using Samklang.Web.Outside;
using Samklang.Web.Pages;
using Samklang.Web.Pages.Site;
using Samklang.Web.Texts;

namespace Samklang.Web.Fragments;

/// <summary>
/// Lists for other sites to show: as a piece of HTML that they fetch, or, with <c>as=page</c>, as a page in a frame on the sites
/// that the configuration names.
/// </summary>
internal static class FragmentEndpoints
{
    private const int MostLines = 50;

    public static void MapFragments(this WebApplication app)
    {
        foreach (Tongue tongue in Tongues.All)
        {
            RouteGroupBuilder fragments = app.MapGroup($"/{tongue.Code()}/fragments").ExcludeFromDescription().AddEndpointFilter(FrameAsync).AsOutlet(AccessScope.Feeds, isForPrograms: false);
            fragments.MapGet("calls", CallsAsync);
            fragments.MapGet("news", NewsAsync);
            fragments.MapGet("wishes", WishesAsync);
            fragments.MapGet("priorities/{key}", PriorityAsync);
        }
    }

    private static async Task<IResult> CallsAsync(HttpRequest request, Asker asker, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        DateOnly today = region.Today;
        List<ItemLine> calls = await asker.Db.Items.CallsNotClosed(today).Where(i => i.GoneSince == null).Lines().ToListAsync(cancel);
        return Answer(request, (texts["Calls"], SiteMap.Calls.Address(Languages.Current), texts["FragmentMore"]), calls.OrderBy(c => c.NextDeadline(today) ?? DateOnly.MaxValue).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => LineOf(c, request, texts, c.NextDeadline(today))));
    }

    private static async Task<IResult> NewsAsync(HttpRequest request, Asker asker, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        FoundPlaces places = new(default, Languages.Current);
        IReadOnlyList<NewsEntry> news = await asker.Db.NewsAsync(region.Today, cancel);
        return Answer(request, (texts["Site"], SiteMap.Home.Address(Languages.Current), texts["FragmentMore"]),
            news.Select(n => new FragmentLine(TitleOf(n.Record.Title, n.Record.IsExample, texts), request.Root() + places.AddressOf(n.Record), texts[$"Kind.{n.Record.Kind}"], region.DayOf(n.ChangedAt))));
    }

    private static async Task<IResult> WishesAsync(HttpRequest request, Asker asker, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        List<PartnerWish> wishes = await asker.Db.Wishes.AsNoTracking().OpenOn(region.Today).OrderBy(w => w.AnswerBy).ThenBy(w => w.Key).ToListAsync(cancel);
        return Answer(request, (texts["Wishes"], SiteMap.Wishes.Address(Languages.Current), texts["FragmentMore"]),
            wishes.Select(w => new FragmentLine(TitleOf(w.Title, w.Fact.IsExample, texts), request.Root() + SiteMap.Wish.Address(Languages.Current, w.Key), texts["AnswerBy"], w.AnswerBy)));
    }

    private static async Task<IResult> PriorityAsync(string key, HttpRequest request, Asker asker, RegionTime region, IStringLocalizer<FeedTexts> texts, CancellationToken cancel)
    {
        if (await asker.Db.Priorities.AsNoTracking().Where(p => p.Key == key).Select(p => new { p.Id, p.Title }).SingleOrDefaultAsync(cancel) is not { } priority)
            return Results.NotFound();
        IReadOnlyList<FollowedItem> followed = await asker.Db.Matches.Where(m => m.PriorityId == priority.Id).FollowedAsync(cancel);
        return Answer(request, (priority.Title.In(Languages.Current), SiteMap.Priority.Address(Languages.Current, key), texts["FragmentMore"]),
            followed.Select(f => LineOf(f.Item, request, texts, f.Item.NextDeadline(region.Today))));
    }

    private static string TitleOf(LocalText title, bool isExample, IStringLocalizer<FeedTexts> texts) =>
        isExample ? texts["ExampleOf", title.In(Languages.Current)] : title.In(Languages.Current);

    private static FragmentLine LineOf(ItemLine item, HttpRequest request, IStringLocalizer<FeedTexts> texts, DateOnly? on) => new(
        item.Title.In(Languages.Current), request.Root() + SiteMap.Item.Address(Languages.Current, item.Key), texts[$"ItemKind.{item.Kind}"], on);

    private static TaggedFile Answer(HttpRequest request, (string Title, string Path, string Text) head, IEnumerable<FragmentLine> lines)
    {
        int most = int.TryParse(request.Query["most"], out int asked) ? Math.Clamp(asked, 1, MostLines) : 10;
        return new(FragmentFile.Write((head.Title, request.Root() + head.Path, head.Text), [.. lines.Take(most)], Languages.CultureOf(Languages.Current), request.Query["as"] == "page"), FragmentFile.ContentType);
    }

    // Nothing runs or loads in a piece; who may frame it is for the installation to say.
    private static ValueTask<object?> FrameAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        string ancestors = context.HttpContext.RequestServices.GetRequiredService<IOptions<OutsideOptions>>().Value.FrameAncestors is { Length: > 0 } sites ? sites : "'none'";
        context.HttpContext.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}";
        return next(context);
    }
}
