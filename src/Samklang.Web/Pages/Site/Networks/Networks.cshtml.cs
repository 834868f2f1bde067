using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>The networks that the region is in, and how.</summary>
public sealed class NetworksModel(PublicSite site) : PublicPage(site, SiteMap.Networks)
{
    public IReadOnlyList<NetworkLine> Networks { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(Network), nameof(Membership), nameof(Body), nameof(Seat), nameof(SitePage)];

    public async Task OnGetAsync() =>
        Networks = await Db.Networks.AsNoTracking().OrderBy(n => n.Id).Select(n => new NetworkLine {
            Key = n.Key, Name = n.Organisation!.Name, Field = n.Field,
            Memberships = n.Memberships.Select(m => new MembershipLine {
                Kind = m.Kind, Member = m.Member!.Name, Through = m.Through == null ? null : m.Through.Name, Why = m.Why,
            }).ToList(),
            Bodies = n.Bodies.Where(b => b.IsJoined).OrderBy(b => b.Id).Select(b => b.Name).ToList(),
            SeatCount = n.Seats.Count,
        }).AsSplitQuery().ToListAsync(Cancel);
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
