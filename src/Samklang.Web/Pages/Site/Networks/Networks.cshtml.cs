using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>The networks that the region is in, and how.</summary>
public sealed class NetworksModel(PublicSite site, SiteLists lists, NetworkWords words) : PublicPage(site, SiteMap.Networks)
{
    public IReadOnlyList<NetworkLine> Networks { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(Network), nameof(Membership), nameof(Body), nameof(Seat), nameof(SitePage)];

    /// <summary>Who sits where through whom, as far as it is public.</summary>
    public IReadOnlyList<Mandate> Mandates { get; private set; } = [];

    public MandateMap? Map { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Mandates = [.. (await Db.MandatesAsync(Today, Cancel)).OrderBy(m => m.Membership.Member!.Kind).ThenBy(m => m.Membership.Member!.Key).ThenBy(m => m.Membership.Network!.Key)];
        Map = Mandates.Any(m => m.Seat is not null) ? new(Mandates, name => words[name]) : null;
        Networks = [.. ByName(await Db.Networks.AsNoTracking().Select(n => new NetworkLine {
            Key = n.Key, Name = n.Organisation!.Name, Field = n.Field,
            Memberships = n.Memberships.Select(m => new MembershipLine {
                Kind = m.Kind, Member = m.Member!.Name, Through = m.Through == null ? null : m.Through.Name, Why = m.Why,
            }).ToList(),
            Bodies = n.Bodies.Where(b => b.IsJoined).OrderBy(b => b.Id).Select(b => b.Name).ToList(),
            SeatCount = n.Seats.Count,
        }).AsSplitQuery().ToListAsync(Cancel), n => n.Name)];
        return lists.Networks(Networks, Mandates).As(@as, otherwise: Page);
    }
}

/// <summary>A network in the list.</summary>
public sealed record NetworkLine
{
    public required string Key { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Field { get; init; }

    public required IReadOnlyList<MembershipLine> Memberships { get; init; }

    public required IReadOnlyList<LocalText> Bodies { get; init; }

    public int SeatCount { get; init; }
}

/// <summary>Somebody's place in a network.</summary>
public sealed record MembershipLine
{
    public required MembershipKind Kind { get; init; }

    public required LocalText Member { get; init; }

    public LocalText? Through { get; init; }

    public required LocalText Why { get; init; }
}
