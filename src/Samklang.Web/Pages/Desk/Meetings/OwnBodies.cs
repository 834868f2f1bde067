using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Networks;

namespace Samklang.Web.Pages.Desk.Meetings;

/// <summary>The bodies for which a person may set meetings: their organisation's own first, then those of networks that we take part in.</summary>
public static class OwnBodies
{
    public static async Task<IReadOnlyList<Body>> ReadAsync(SamklangDb db, CancellationToken cancel) =>
        [.. (await db.Networks.SelectMany(n => n.Bodies).Where(b => b.IsJoined).ToListAsync(cancel))
            .Concat(await db.Set<Body>().Where(b => b.OrganisationId != null).ToListAsync(cancel))
            .Where(b => ChangeMeetings.IsAllowed(db.Viewer, [b]))
            .OrderBy(b => b.OrganisationId is null).ThenBy(b => b.Name.Here(), StringComparer.CurrentCulture)];
}
