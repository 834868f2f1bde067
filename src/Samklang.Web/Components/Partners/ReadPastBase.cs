using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation.Regions;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Web.Components.Partners;

/// <summary>What lies behind the pages that past projects speak on, and of which region they speak.</summary>
public sealed record BaseView(PastBase Base, string Region);

/// <summary>Reads how much lies behind what past projects say of a region.</summary>
public static class ReadPastBase
{
    /// <returns>Null when no past projects have been taken in.</returns>
    public static async Task<BaseView?> RunAsync(SamklangDb db, KeptPartnerGraph kept, NutsCode region, string name, CancellationToken cancel)
    {
        var intakes = await db.PastIntakes.AsNoTracking().Select(i => new { i.AsOf, i.IsSample }).ToListAsync(cancel);
        PastBase found = PastBase.Of(await kept.GraphAsync(cancel), region) with { AsOf = intakes.Max(i => i.AsOf), IsSample = intakes.Exists(i => i.IsSample) };
        return found.Projects == 0 ? null : new(found, name);
    }
}
