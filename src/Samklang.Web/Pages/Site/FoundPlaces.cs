using Microsoft.AspNetCore.Http;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Web.Components.Search;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Site;

/// <summary>Where on the public site a found thing is shown.</summary>
public sealed class FoundPlaces(PathString pathBase, Tongue tongue) : IFoundPlaces
{
    /// <summary>The kinds that have a place on the site.</summary>
    public static IReadOnlyCollection<FoundKind> Kinds { get; } =
    [
        FoundKind.Page, FoundKind.Goal, FoundKind.Priority, FoundKind.Operation, FoundKind.Item, FoundKind.Programme, FoundKind.Network,
        FoundKind.Partnership, FoundKind.Contact, FoundKind.Position, FoundKind.Ask,
        FoundKind.AskOutcome, FoundKind.Dossier, FoundKind.Window, FoundKind.Reading, FoundKind.LogLine, FoundKind.Project, FoundKind.TwinTown,
        FoundKind.PartnerWish, FoundKind.Report, FoundKind.Seat,
    ];

    public string AddressOf(FoundRecord found) => found.Kind switch
    {
        FoundKind.Goal => To(SiteMap.Goal, found.Key),
        FoundKind.Priority => To(SiteMap.Priority, found.Key),
        FoundKind.Operation => To(SiteMap.Operation, found.Key),
        FoundKind.Item => To(SiteMap.Item, found.Key),
        FoundKind.Position => To(SiteMap.Position, found.Key),
        FoundKind.Ask or FoundKind.AskOutcome when found.Key.Split('#') is [{ Length: > 0 } position, var ask] => $"{To(SiteMap.Position, position)}#{ask}",
        FoundKind.Dossier => To(SiteMap.Dossier, found.Key),
        FoundKind.Window or FoundKind.Reading when found.Key.Split('#') is [{ Length: > 0 } dossier, var part] => $"{To(SiteMap.Dossier, dossier)}#{part}",
        FoundKind.LogLine => pathBase + ThreadAddresses.Site(tongue, nameof(FoundKind.LogLine), found.ReplacedById ?? found.Id),
        FoundKind.Project => To(SiteMap.Project, found.Key),
        FoundKind.Report => To(SiteMap.Report, found.Key),
        FoundKind.Programme => To(SiteMap.Programme, found.Key),
        FoundKind.Network or FoundKind.Seat => To(SiteMap.Network, found.Key),
        FoundKind.Partnership => $"{To(SiteMap.Partnerships)}#{found.Key}",
        FoundKind.PartnerWish => To(SiteMap.Wish, found.Key),
        FoundKind.TwinTown => $"{To(SiteMap.TwinTowns)}#{found.Key}",
        FoundKind.Contact => $"{To(SiteMap.Contacts)}#{found.Key}",
        FoundKind.Meeting when found.Key.Length > 0 => To(SiteMap.Network, found.Key),
        _ => To(SiteMap.Entries.FirstOrDefault(e => e.Key == found.Key && !e.HasKey) ?? SiteMap.Home),
    };

    private string To(SiteMapEntry to, string? key = null) => pathBase + to.Address(tongue, key);
}
