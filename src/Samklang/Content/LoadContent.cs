using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Watch;

namespace Samklang.Content;

/// <summary>Loads a region's content into a database that has none yet, matches it and says the example's verdicts.</summary>
public sealed class LoadContent(OpenDb open, WatchIndex watch, SettleContentVerdicts settle, LayContentPlans plans, TimeProvider time)
{
    /// <returns>How many records were loaded, or null when the database already holds an installation.</returns>
    /// <exception cref="ContentException">Anything is wrong in the content. Nothing has been written then.</exception>
    public async Task<int?> RunAsync(string folder, CancellationToken cancel)
    {
        RegionContent content;
        await using (SamklangDb db = open(Viewer.System))
        {
            if (await db.Installations.AnyAsync(cancel))
                return null;
            content = ContentFolder.Read(folder, time.GetUtcNow().UtcDateTime);
            db.AddRange(content.Records);
            db.AddRange(await NewPlacesAsync(db, content, cancel));
            db.AddRange(await NewFiguresAsync(db, content, cancel));
            await db.SaveChangesAsync(cancel);
        }
        await TakeInContentPast.RunAsync(open, content.PastProjects, cancel);
        await MatchAsync(cancel);
        await plans.RunAsync(cancel);
        await settle.RunAsync(content.Verdicts, cancel);
        // The verdicts sharpen what they were about.
        if (content.Verdicts.Count > 0)
            await MatchAsync(cancel);
        await WriteContentLog.RunAsync(open, content.Log, cancel);
        return content.Records.Count;
    }

    // A source may have brought places before there was an installation.
    private static async Task<IEnumerable<NutsPlace>> NewPlacesAsync(SamklangDb db, RegionContent content, CancellationToken cancel)
    {
        HashSet<NutsCode> known = [.. await db.NutsPlaces.Select(p => p.Code).ToListAsync(cancel)];
        return content.Places.Where(p => !known.Contains(p.Code));
    }

    private static async Task<IEnumerable<RegionFigure>> NewFiguresAsync(SamklangDb db, RegionContent content, CancellationToken cancel)
    {
        var known = (await db.RegionFigures.Select(f => new { f.Dataset, f.Series, f.Region, f.Year }).ToListAsync(cancel)).ToHashSet();
        return content.Figures.Where(f => !known.Contains(new { f.Dataset, f.Series, f.Region, f.Year }));
    }

    private async Task MatchAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        await new MatchItems(db, watch, time).AllAsync(null, cancel);
    }
}
