using Microsoft.AspNetCore.Http;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.Components.Search;

namespace Samklang.Web.Pages.Desk.Search;

/// <summary>Where a found thing is shown to somebody at the desk: on a page of the desk, else on the site, else by its history.</summary>
public sealed class FoundPlaces(PathString pathBase, Tongue tongue) : IFoundPlaces
{
    private readonly Site.FoundPlaces site = new(pathBase, tongue);

    public string AddressOf(FoundRecord found) => found.Kind switch
    {
        FoundKind.Item => $"/desk/watch/{found.Key}",
        FoundKind.Priority => $"/desk/priorities/{found.Key}",
        FoundKind.Project => $"/desk/projects/{found.Key}",
        FoundKind.Network or FoundKind.Seat or FoundKind.MembershipReview => $"/desk/networks/{found.Key}",
        FoundKind.TwinTown => $"/desk/twin-towns/{found.Key}",
        FoundKind.Dossier => $"/desk/dossiers/{found.Key}",
        FoundKind.Position => $"/desk/positions/{found.Key}",
        FoundKind.Window => $"/desk/windows/{found.Id}",
        FoundKind.Reading => $"/desk/readings/{found.Id}",
        FoundKind.ExpertRequest => $"/desk/experts/{found.Id}",
        FoundKind.Meeting => $"/desk/meetings/{found.Id}",
        FoundKind.Body => $"/desk/briefs/body/{found.Key}",
        FoundKind.PlanTemplate => $"/desk/plans/{found.Key}",
        FoundKind.Report => $"/desk/reports/{found.Key}",
        FoundKind.OrderLine => $"/desk/orders/lines/{found.Id}",
        FoundKind.LogLine => $"/desk/log/{found.Id}",
        FoundKind.PartnerWish => $"/desk/wishes/{found.Key}",
        FoundKind.RegionalStrength => $"/desk/strengths/{found.Key}/edit",
        FoundKind.Goal => $"/desk/strategy/goals/{found.Key}",
        FoundKind.Framework => $"/desk/strategy/frameworks/{found.Key}",
        FoundKind.Ask or FoundKind.AskOutcome when found.Key.Split('#') is [{ Length: > 0 } position, var ask] => $"/desk/positions/{position}#{ask}",
        _ when Site.FoundPlaces.Kinds.Contains(found.Kind) && found.Audience.Kind == AudienceKind.Public => site.AddressOf(found),
        _ => $"/desk/history/{found.Kind}/{found.Id}",
    };
}
