using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>Our positions on some dossiers, and the texts that their asks are held against.</summary>
public sealed record OurAsks(IReadOnlyList<Position> Positions, IReadOnlyList<ReadingHead> Readings)
{
    public static async Task<OurAsks> ReadAsync(SamklangDb db, IReadOnlyCollection<Guid> dossiers, CancellationToken cancel)
    {
        List<Position> positions = await db.Set<Position>().AsNoTracking().Where(p => dossiers.Contains(p.DossierId))
            .Include(p => p.Asks).ThenInclude(a => a.Outcomes).ToListAsync(cancel);
        return new(positions, await ReadingHead.OfDossiersAsync(db, dossiers, cancel));
    }

    /// <summary>Each ask as a line: what we want, and how it stands in the latest text that it was held against.</summary>
    public IReadOnlyList<BriefLine> Lines(BriefWords words) =>
        [.. Positions.OrderByDescending(p => p.State).ThenByDescending(p => p.WrittenAt).SelectMany(p => AskTable.Of(p.Asks, Readings).Rows.Select(row => Line(row, p, words)))];

    private BriefLine Line(AskRow row, Position position, BriefWords words)
    {
        string standing = row.Latest is { } latest && Readings.First(r => r.Id == latest.ReadingId) is var held
            ? words["Held", words[$"Result{latest.Result}"], words[$"Reading{held.Kind}"], words.Day(held.On)]
            : words[$"State{position.State}"];
        return new(words.Of(row.Ask.Title), row.Ask.Article, standing, $"/desk/positions/{position.Key}");
    }
}
