using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Feeds;
using Samklang.Web.OpenData;
using Samklang.Web.Pages.Site.Asks;

namespace Samklang.Web.Pages.Site;

/// <summary>The front page of the region's EU work.</summary>
public sealed class HomeModel(PublicSite site) : PublicPage(site, SiteMap.Home)
{
    private const int MostNew = 6;
    private const int MostCalls = 5;
    private const int MostAsked = 4;
    private const int FewestStaves = 6;

    public LocalText Why { get; private set; } = LocalText.Empty;

    /// <summary>The staves that sound, and so many more that the picture has a body.</summary>
    public Score Score { get; private set; } = null!;

    /// <summary>Priorities that are followed but have no day in the picture, and those that nobody plays.</summary>
    public (IReadOnlyList<Named> Quiet, IReadOnlyList<Named> Silent) Undrawn { get; private set; } = ([], []);

    public IReadOnlyList<(string Title, string Address, ItemEntry Entry)> Newest { get; private set; } = [];

    public IReadOnlyList<ItemEntry> Calls { get; private set; } = [];

    /// <summary>The asks that have come to something, of the position with the latest news first.</summary>
    public IReadOnlyList<(AskedEntry Entry, AskRow Row)> Asked { get; private set; } = [];

    public IReadOnlyList<Named> Operations { get; private set; } = [];

    public IReadOnlyList<Named> Networks { get; private set; } = [];

    public IReadOnlyList<FrameworkStep> Frameworks { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(Match), nameof(Priority), nameof(Operation), nameof(Network), nameof(Framework), nameof(Item),
        nameof(Position), nameof(AskOutcome), nameof(LogLine), nameof(Dossier), nameof(Window)];

    public async Task OnGetAsync()
    {
        Feeds = [FeedOf(T("FeedSite"), FeedAddresses.Site, null, isCalendar: false), FeedOf(T("Menu.calls"), FeedAddresses.Calls, null, isCalendar: true)];
        var installation = await Db.Installations.AsNoTracking().Select(i => new { Publisher = i.Owner!.Name, i.Owner.Url }).FirstOrDefaultAsync(Cancel);
        SaidToPrograms.Add(LinkedData.Site(Canonical, Title, installation is null ? null : In(installation.Publisher), installation?.Url, Absolute(SiteMap.Search.Address(Tongue))));
        Why = await Db.Installations.AsNoTracking().Select(i => i.Why).FirstOrDefaultAsync(Cancel) ?? LocalText.Empty;
        IReadOnlyList<FollowedItem> followed = await Db.Matches.FollowedAsync(Cancel);
        await ComposeAsync();
        Newest = [.. followed.Where(f => f.Item.StatusOn(Today) != CallStatus.Closed).GroupBy(f => f.PriorityId).Take(MostNew).Select(group =>
            (In(group.First().PriorityTitle), To(SiteMap.Priority, group.First().PriorityKey), this.EntryOf(group.First())))];
        Calls = [.. followed.OpenCalls(Today).GroupBy(f => f.Item.Id).Take(MostCalls).Select(g => this.EntryOf([.. g]))];
        Asked = [.. (await AskedEntry.ReadAsync(Db, Cancel)).SelectMany(e => e.Rows.Where(r => r.Latest is not null).Select(r => (e, r))).Take(MostAsked)];
        Operations = [.. (await Db.Operations.AsNoTracking().OrderBy(o => o.Position)
                .Select(o => new { o.Key, o.Title, o.Summary, Count = o.Items.Count }).ToListAsync(Cancel))
            .Select(o => new Named(In(o.Title), To(SiteMap.Operation, o.Key)) { Text = In(o.Summary), Count = o.Count })];
        Networks = [.. ByName(await Db.Networks.AsNoTracking().Select(n => new { n.Key, n.Organisation!.Name, n.Field }).ToListAsync(Cancel), n => n.Name)
            .Select(n => new Named(In(n.Name), To(SiteMap.Network, n.Key)) { Text = In(n.Field) })];
        Frameworks = await FrameworkStep.ReadAsync(this, Cancel);
    }

    private async Task ComposeAsync()
    {
        var priorities = await Db.Priorities.AsNoTracking().Select(p => new { p.Id, p.Key, p.Title }).ToListAsync(Cancel);
        ScoreBook book = await Db.ScoreAsync(ScoreSpan.Around(Today), Cancel);
        List<ScoreStave> staves = [.. ByName(priorities, p => p.Title).Select(p => book.Stave(p.Id, p.Key, p.Title))
            .OrderBy(s => s.IsSilent).ThenBy(s => s.Notes.Count == 0)];
        int drawn = Math.Max(FewestStaves, staves.Count(s => s.Notes.Count > 0));
        Score = PublicScore.Of(T("ScoreTitle"), staves.Take(drawn), book.Span, this);
        ILookup<bool, Named> rest = staves.Skip(drawn).ToLookup(s => s.IsSilent, s => new Named(In(s.Title), To(SiteMap.Priority, s.Key)));
        Undrawn = ([.. rest[false]], [.. rest[true]]);
    }
}

/// <summary>Something with a name and a page.</summary>
public sealed record Named(string Title, string Address)
{
    public string Text { get; init; } = "";

    public int Count { get; init; }
}
