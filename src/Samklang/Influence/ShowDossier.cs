using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Influence;

/// <summary>Changes who may see a dossier, and carries it to every kind of part in the same save.</summary>
public sealed class ShowDossier(SamklangDb db)
{
    private static readonly MethodInfo carry = typeof(ShowDossier).GetMethod(nameof(CarryAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public async Task RunAsync(Dossier dossier, Audience audience, CancellationToken cancel)
    {
        dossier.ShowTo(audience);
        foreach (Type kind in db.Model.GetEntityTypes().Select(e => e.ClrType).Where(typeof(DossierPart).IsAssignableFrom))
            await (Task)carry.MakeGenericMethod(kind).Invoke(null, [db, dossier, cancel])!;
        await db.SaveChangesAsync(cancel);
    }

    // The parts that this person can't see are to follow the dossier as well.
    private static async Task CarryAsync<T>(SamklangDb db, Dossier dossier, CancellationToken cancel)
        where T : DossierPart
    {
        foreach (T part in await db.Set<T>().IgnoreQueryFilters().Where(p => p.DossierId == dossier.Id).ToListAsync(cancel))
            part.TakeAudienceOf(dossier);
    }
}
