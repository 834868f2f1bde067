using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Content;

/// <summary>Gives the steps of the content's windows their days; there is nobody to tell yet.</summary>
public sealed class LayContentPlans(OpenDb open, RegionTime region)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        LayPlans plans = new(db, region);
        foreach (Window window in await db.Windows.Include(w => w.Steps).Include(w => w.Dossier).ToListAsync(cancel))
            await plans.LayAsync(window, window.Dossier!.OwnerId, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
