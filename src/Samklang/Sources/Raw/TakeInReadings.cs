using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Watch;

namespace Samklang.Sources.Raw;

/// <summary>What came of readings that were stored.</summary>
internal readonly record struct TakenIn(int New, int Changed, int Unchanged, int LeftOut, IReadOnlyList<string> Problems)
{
    public TakenIn And(TakenIn other) =>
        new(New + other.New, Changed + other.Changed, Unchanged + other.Unchanged, LeftOut + other.LeftOut, [.. Problems, .. other.Problems]);
}

/// <summary>Stores what records were found to say: items, procedures, figures, territories.</summary>
internal sealed class TakeInReadings(SamklangDb db, SourceCard card, TimeProvider time)
{
    /// <summary>So long after the first source has confirmed an item, a second one is not asked about it.</summary>
    private static readonly TimeSpan firstIsFresh = TimeSpan.FromDays(3);

    public async Task<TakenIn> RunAsync(IReadOnlyList<PieceReading> readings, CancellationToken cancel)
    {
        TakenIn items = await ItemsAsync([.. readings.Select(r => r.Draft).OfType<ItemDraft>()], cancel);
        TakenIn procedures = await ProceduresAsync([.. readings.Where(r => r.ProcedureDraft is not null)], cancel);
        TakenIn figures = await FiguresAsync([.. readings.SelectMany(r => r.Figures)], cancel);
        return items.And(procedures).And(figures).And(await PlacesAsync([.. readings.SelectMany(r => r.Places)], cancel));
    }

    private async Task<TakenIn> ItemsAsync(List<ItemDraft> drafts, CancellationToken cancel)
    {
        HashSet<string> fresh = card.ItemsOf is null ? [] : await FreshAsync(drafts, cancel);
        List<ItemDraft> ours = [.. drafts.Where(d => !fresh.Contains(d.Reference))];
        List<string> problems = await SilentAsync(ours, cancel);
        StoredItems stored = await new StoreItems(db, time).RunAsync(ours, cancel);
        return new(stored.Added.Count, stored.Changed.Count, ours.Count - stored.Added.Count - stored.Changed.Count, drafts.Count - ours.Count, problems);
    }

    private async Task<HashSet<string>> FreshAsync(List<ItemDraft> drafts, CancellationToken cancel)
    {
        DateTime since = time.GetUtcNow().UtcDateTime - firstIsFresh;
        List<string> references = [.. drafts.Select(d => d.Reference)];
        return await db.RawRecords.Where(r => r.Source == card.ItemsOf && references.Contains(r.Reference) && r.FetchedAt >= since && r.GoneAt == null)
            .Select(r => r.Reference).ToHashSetAsync(cancel);
    }

    // Days that a source named yesterday and is silent on today are more likely lost on the way than taken back.
    private async Task<List<string>> SilentAsync(List<ItemDraft> drafts, CancellationToken cancel)
    {
        List<string> dateless = [.. drafts.Where(d => d.Dates.Count == 0).Select(d => d.Reference)];
        if (dateless.Count == 0)
            return [];
        var known = await db.Items.AsNoTracking().Where(i => i.Source == card.ItemSource && dateless.Contains(i.Reference))
            .Select(i => new { i.Reference, i.Dates }).ToListAsync(cancel);
        return [.. known.Where(i => i.Dates.Count > 0).Select(i => $"{i.Reference} names no days any more; those that we know stay.")];
    }

    private async Task<TakenIn> ProceduresAsync(List<PieceReading> readings, CancellationToken cancel)
    {
        (int added, int changed) = (0, 0);
        foreach (PieceReading reading in readings)
        {
            ProcedureReference reference = reading.Procedure!.Value;
            Procedure? known = await db.Procedures.FirstOrDefaultAsync(p => p.Reference == reference, cancel);
            if (known is null)
                db.Add(new Procedure(reference, reading.ProcedureDraft!));
            added += known is null ? 1 : 0;
            changed += known?.Update(reading.ProcedureDraft!) == true ? 1 : 0;
            await db.SaveChangesAsync(cancel);
        }
        db.ChangeTracker.Clear();
        return new(added, changed, readings.Count - added - changed, 0, []);
    }

    private async Task<TakenIn> FiguresAsync(List<RegionFigure> figures, CancellationToken cancel)
    {
        (int added, int changed) = (0, 0);
        foreach (var table in figures.GroupBy(f => f.Dataset))
        {
            Dictionary<(NutsCode, string, int), RegionFigure> known = await db.RegionFigures.Where(f => f.Dataset == table.Key)
                .ToDictionaryAsync(f => (f.Region, f.Series, f.Year), cancel);
            foreach (RegionFigure figure in table.DistinctBy(f => (f.Region, f.Series, f.Year)))
            {
                bool isKnown = known.TryGetValue((figure.Region, figure.Series, figure.Year), out RegionFigure? ours);
                if (!isKnown)
                    db.Add(figure);
                added += isKnown ? 0 : 1;
                changed += isKnown && ours!.Take(figure.Value, figure.Flag, figure.AsOf) ? 1 : 0;
            }
            await db.SaveChangesAsync(cancel);
        }
        db.ChangeTracker.Clear();
        return new(added, changed, figures.Count - added - changed, 0, []);
    }

    private async Task<TakenIn> PlacesAsync(List<NutsPlace> places, CancellationToken cancel)
    {
        if (places.Count == 0)
            return new(0, 0, 0, 0, []);
        Dictionary<NutsCode, NutsPlace> known = await db.NutsPlaces.ToDictionaryAsync(p => p.Code, cancel);
        (int added, int changed) = (0, 0);
        foreach (NutsPlace place in places.DistinctBy(p => p.Code))
        {
            bool isKnown = known.TryGetValue(place.Code, out NutsPlace? ours);
            if (!isKnown)
                db.Add(place);
            added += isKnown ? 0 : 1;
            changed += isKnown && ours!.Take(place.Name, place.Version) ? 1 : 0;
        }
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return new(added, changed, places.Count - added - changed, 0, []);
    }
}
