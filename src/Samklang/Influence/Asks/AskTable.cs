using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Influence.Asks;

/// <summary>A reading without its text, which may be long.</summary>
public sealed record ReadingHead(Guid Id, ReadingKind Kind, DateOnly On, Tongue Language, bool IsExtract)
{
    public CelexNumber? Celex { get; init; }

    public required Fact Fact { get; init; }

    /// <summary>The readings of a dossier, in the order of their days.</summary>
    public static Task<IReadOnlyList<ReadingHead>> OfDossierAsync(SamklangDb db, Guid dossierId, CancellationToken cancel) => OfDossiersAsync(db, [dossierId], cancel);

    /// <summary>The readings of some dossiers, in the order of their days.</summary>
    public static async Task<IReadOnlyList<ReadingHead>> OfDossiersAsync(SamklangDb db, IReadOnlyCollection<Guid> dossiers, CancellationToken cancel)
    {
        // Taken whole, the fact would bring the record that it belongs to with it, and so the text.
        List<ReadingHead> heads = await db.Readings.AsNoTracking().Where(r => dossiers.Contains(r.DossierId))
            .Select(r => new ReadingHead(r.Id, r.Kind, r.On, r.Language, r.IsExtract) { Celex = r.Celex, Fact = new(r.Fact.Source, r.Fact.Url, r.Fact.AsOf, r.Fact.ReviewBy, r.Fact.IsExample) }).ToListAsync(cancel);
        return [.. heads.OrderBy(r => r.On).ThenBy(r => r.Kind)];
    }
}

/// <summary>What each ask has come to in each reading; null where nobody has decided.</summary>
public sealed record AskTable(IReadOnlyList<ReadingHead> Readings, IReadOnlyList<AskRow> Rows)
{
    /// <param name="asks">The asks with their outcomes.</param>
    /// <param name="readings">The readings, in their order.</param>
    public static AskTable Of(IEnumerable<Ask> asks, IReadOnlyList<ReadingHead> readings) =>
        new(readings, [.. asks.Select(ask => new AskRow(ask, [.. readings.Select(r => ask.Outcomes.FirstOrDefault(o => o.ReadingId == r.Id))]))]);
}

/// <summary>An ask and what it has come to, reading by reading.</summary>
public sealed record AskRow(Ask Ask, IReadOnlyList<AskOutcome?> Outcomes)
{
    /// <summary>What was decided last, by the order of the readings.</summary>
    public AskOutcome? Latest => Outcomes.LastOrDefault(o => o is not null);
}
