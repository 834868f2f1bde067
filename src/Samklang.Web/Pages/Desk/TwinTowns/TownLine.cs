using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.TwinTowns;

/// <summary>A twin town with the latest log line about it, and how it stands for that.</summary>
public sealed record TownLine(TwinTown Town, LogLine? LastLogged, TwinTownState State)
{
    /// <summary>The latest sign of life, from the log or beside it.</summary>
    public DateOnly? LastSignOn => TwinTown.Later(Town.LastSignOn, LastLogged?.On);

    public bool IsLogged => LastLogged is not null && LastSignOn == LastLogged.On;
}

/// <summary>Reads twin towns with what the log knows of them.</summary>
public static class ReadTowns
{
    /// <summary>All that the viewer may see, by municipality and then by how alive they are.</summary>
    public static async Task<IReadOnlyList<TownLine>> TownsAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<TwinTown> towns = await db.TwinTowns.AsNoTracking().Include(t => t.Municipality).Include(t => t.Contact).ToListAsync(cancel);
        List<LogLine> lines = await db.Log.AsNoTracking().Standing().Where(l => l.Links.Any(k => k.LinkedKind == LinkedKind.TwinTown)).Include(l => l.Links).ToListAsync(cancel);
        ILookup<Guid, LogLine> about = lines.SelectMany(l => l.Links.Where(k => k.LinkedKind == LinkedKind.TwinTown).Select(k => (k.LinkedId, Line: l))).ToLookup(p => p.LinkedId, p => p.Line);
        return
        [
            .. towns.Where(t => t.Municipality is not null).Select(t => Of(t, about[t.Id].MaxBy(l => l.On), today))
                .OrderBy(t => t.Town.Municipality!.Name.Here(), StringComparer.CurrentCulture).ThenBy(t => t.State).ThenBy(t => t.Town.Name.Here(), StringComparer.CurrentCulture),
        ];
    }

    private static TownLine Of(TwinTown town, LogLine? last, DateOnly today) => new(town, last, town.StateOn(today, last?.On));
}
