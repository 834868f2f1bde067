using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>A text that asks are held against, without the text.</summary>
public sealed record ReadingDay(ReadingKind Kind, DateOnly On);

/// <summary>Our positions on some dossiers, and the days of the texts that their asks are held against.</summary>
public sealed record OurAsks(IReadOnlyList<Position> Positions, IReadOnlyDictionary<Guid, ReadingDay> Readings)
{
    public static async Task<OurAsks> ReadAsync(SamklangDb db, IReadOnlyCollection<Guid> dossiers, CancellationToken cancel)
    {
        List<Position> positions = await db.Set<Position>().AsNoTracking().Where(p => dossiers.Contains(p.DossierId))
            .Include(p => p.Asks).ThenInclude(a => a.Outcomes).ToListAsync(cancel);
        // The texts themselves are as long as laws: only their days are read.
        Dictionary<Guid, ReadingDay> readings = await db.Set<Reading>().Where(r => dossiers.Contains(r.DossierId))
            .Select(r => new { r.Id, r.Kind, r.On }).ToDictionaryAsync(r => r.Id, r => new ReadingDay(r.Kind, r.On), cancel);
        return new(positions, readings);
    }

    /// <summary>Each ask as a line: what we want, and how it stands in the latest text that it was held against.</summary>
    public IReadOnlyList<BriefLine> Lines(BriefWords words) =>
        [.. Positions.OrderByDescending(p => p.State).ThenByDescending(p => p.WrittenAt).SelectMany(p => p.Asks.Select(ask => Line(ask, p, words)))];

    private BriefLine Line(Ask ask, Position position, BriefWords words)
    {
        AskOutcome? latest = ask.Outcomes.Where(o => Readings.ContainsKey(o.ReadingId)).MaxBy(o => Readings[o.ReadingId].On);
        string standing = latest is null
            ? words[$"State{position.State}"]
            : words["Held", words[$"Result{latest.Result}"], words[$"Reading{Readings[latest.ReadingId].Kind}"], words.Day(Readings[latest.ReadingId].On)];
        return new(words.Of(ask.Title), ask.Article, standing, $"/desk/positions/{position.Key}");
    }
}
