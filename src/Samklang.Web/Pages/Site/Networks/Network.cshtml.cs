using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Web.Feeds;
using Samklang.Web.Pages.Desk.Networks;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>A network: our place in it, its bodies, one inside another, and the seats we hold.</summary>
public sealed class NetworkModel(PublicSite site) : PublicPage(site, SiteMap.Network)
{
    public Network Network { get; private set; } = null!;

    /// <summary>The bodies by the body that they lie in; <see cref="Guid.Empty"/> for the network itself.</summary>
    public ILookup<Guid, Body> Bodies { get; private set; } = null!;

    /// <summary>What was brought home, latest first.</summary>
    public IReadOnlyList<LogLine> Outcomes { get; private set; } = [];

    public Meeting? NextMeeting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Network? network = await Db.Networks.AsNoTracking().AsSplitQuery()
            .Include(n => n.Organisation).Include(n => n.Bodies).Include(n => n.Seats)
            .Include(n => n.Memberships).ThenInclude(m => m.Member)
            .Include(n => n.Memberships).ThenInclude(m => m.Through)
            .SingleOrDefaultAsync(n => n.Key == key, Cancel);
        if (network?.Organisation is not { } organisation)
            return NotFound();
        Network = network;
        About(organisation.Name, organisation.Summary.IsEmpty ? network.Field : organisation.Summary, SiteMap.Networks, network.Fact);
        HashSet<Guid> known = [.. network.Bodies.Select(b => b.Id)];
        Bodies = ByName(network.Bodies, b => b.Name).ToLookup(b => b.ParentId is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        RecordIds.AddRange([network.Id, .. known, .. network.Seats.Select(s => s.Id), .. network.Memberships.Select(m => m.Id)]);
        Outcomes = [.. (await Db.BroughtHomeAsync(network, Cancel)).Where(l => l.Kind == LogKind.Outcome)];
        NextMeeting = await Db.Meetings.AsNoTracking().Where(m => m.On >= Today && m.CancelledAt == null && m.Bodies.Any(b => known.Contains(b.BodyId))).OrderBy(m => m.On).FirstOrDefaultAsync(Cancel);
        Feeds = [.. ByName(network.Bodies.Where(b => b.IsJoined), b => b.Name).Select(b => FeedOf(In(b.Name), FeedAddresses.Bodies, b.Key, isCalendar: true))];
        return Page();
    }
}
