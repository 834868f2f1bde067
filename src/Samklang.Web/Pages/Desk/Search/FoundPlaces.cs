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
        FoundKind.Dossier => $"/desk/dossiers/{found.Key}",
        FoundKind.Position => $"/desk/positions/{found.Key}",
        FoundKind.Ask when found.Key.Split('#') is [{ Length: > 0 } position, var ask] => $"/desk/positions/{position}#{ask}",
        _ when Site.FoundPlaces.Kinds.Contains(found.Kind) && found.Audience.Kind == AudienceKind.Public => site.AddressOf(found),
        _ => $"/desk/history/{found.Kind}/{found.Id}",
    };
}
