using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office;

namespace Samklang.Web.Components.Money;

public static class PlacedOwners
{
    /// <summary>The office's owners and the publisher, as far as they lie somewhere, in the order of their names.</summary>
    public static async Task<IReadOnlyList<Organisation>> PlacedOwnersAsync(this SamklangDb db, CancellationToken cancel)
    {
        List<Guid> ids = [.. await db.Set<OfficeOwner>().Select(o => o.OrganisationId).ToListAsync(cancel), .. await db.Installations.Select(i => i.OwnerId).ToListAsync(cancel)];
        return [.. (await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToListAsync(cancel)).Where(o => o.Nuts is not null).OrderBy(o => o.Key, StringComparer.Ordinal)];
    }
}
