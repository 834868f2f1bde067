using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Watch;

namespace Samklang.Web.Pages.Threads;

/// <summary>Where what stands on the thread has its own page, and where its thread is shown.</summary>
public static class ThreadAddresses
{
    private static readonly Dictionary<string, ThreadPlace> places = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(Goal)] = new(r => $"/desk/strategy/goals/{r.Key}", (r, t) => SiteMap.Goal.Address(t, r.Key)),
        [nameof(Operation)] = new(null, (r, t) => SiteMap.Operation.Address(t, r.Key)),
        [nameof(Priority)] = new(r => $"/desk/priorities/{r.Key}", (r, t) => SiteMap.Priority.Address(t, r.Key)),
        [nameof(Item)] = new(r => $"/desk/watch/{r.Key}", (r, t) => SiteMap.Item.Address(t, r.Key)),
        [nameof(Membership)] = new(r => $"/desk/networks/{r.Parent}", (r, t) => SiteMap.Network.Address(t, r.Parent)),
        [nameof(TwinTown)] = new(r => $"/desk/twin-towns/{r.Key}", (r, t) => $"{SiteMap.TwinTowns.Address(t)}#{r.Key}"),
        [nameof(Partnership)] = new(null, (r, t) => $"{SiteMap.Partnerships.Address(t)}#{r.Key}"),
        [nameof(Project)] = new(r => $"/desk/projects/{r.Key}", (r, t) => SiteMap.Project.Address(t, r.Key)),
        [nameof(OrderLine)] = new(r => $"/desk/orders/lines/{r.Id}", null),
        [nameof(Dossier)] = new(r => $"/desk/dossiers/{r.Key}", (r, t) => SiteMap.Dossier.Address(t, r.Key)),
        [nameof(Window)] = new(r => $"/desk/windows/{r.Id}", (r, t) => $"{SiteMap.Dossier.Address(t, r.Parent)}#window-{r.Id:N}"),
        [nameof(Position)] = new(r => $"/desk/positions/{r.Key}", (r, t) => SiteMap.Position.Address(t, r.Key)),
        [nameof(Ask)] = new(r => $"/desk/positions/{r.Parent}", (r, t) => SiteMap.Position.Address(t, r.Parent)),
        [nameof(AskOutcome)] = new(r => $"/desk/positions/{r.Parent}", (r, t) => SiteMap.Position.Address(t, r.Parent)),
        [nameof(LogLine)] = new(r => $"/desk/log/{r.Id}", null),
    };

    /// <summary>The thread of a record on the desk.</summary>
    public static string Desk(string kind, string idOrKey) => $"/desk/thread/{kind.ToLowerInvariant()}/{Uri.EscapeDataString(idOrKey)}";

    public static string Desk(string kind, Guid id) => Desk(kind, id.ToString());

    /// <summary>The thread of a record on the public site, within a path base.</summary>
    public static string Site(Tongue tongue, string kind, string idOrKey) => SiteMap.Thread.Address(tongue, $"{kind.ToLowerInvariant()}-{idOrKey}");

    public static string Site(Tongue tongue, string kind, Guid id) => Site(tongue, kind, id.ToString());

    /// <summary>The kind and the id or key that the last part of a public thread's address names.</summary>
    public static (string Kind, string IdOrKey) Parse(string part)
    {
        int cut = part.IndexOf('-');
        return cut < 0 ? (part, "") : (part[..cut], part[(cut + 1)..]);
    }

    /// <summary>A station's own page on the desk; its public one when the desk has none; null for neither.</summary>
    public static string? DeskPageOf(ThreadStation station, Tongue tongue) =>
        places.GetValueOrDefault(station.Point.Kind) is { } place ? place.Desk?.Invoke(station.Row) ?? place.Site?.Invoke(station.Row, tongue) : null;

    public static string? SitePageOf(ThreadStation station, Tongue tongue) =>
        places.GetValueOrDefault(station.Point.Kind)?.Site?.Invoke(station.Row, tongue);

    private sealed record ThreadPlace(Func<StationRow, string>? Desk, Func<StationRow, Tongue, string>? Site);
}
