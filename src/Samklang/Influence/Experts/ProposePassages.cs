using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Influence;

/// <summary>Proposes the passages of a dossier's texts that touch an expert most, by the operation's and the priorities' own words.</summary>
public sealed class ProposePassages(SamklangDb db, MatchEngine engine)
{
    public const int Most = 2;
    private const int Shortest = 40;
    private const int Longest = 900;

    /// <param name="dossierId">The dossier whose texts are read.</param>
    /// <param name="operationId">The operation that the expert works in; null for the priorities' words alone.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<IReadOnlyList<ExpertPassage>> RunAsync(Guid dossierId, Guid? operationId, CancellationToken cancel)
    {
        Dictionary<string, ExpertPassage> passages = (await ReadAsync(dossierId, cancel))
            .Select((p, n) => (p, n)).ToDictionary(p => p.n.ToString("D6", System.Globalization.CultureInfo.InvariantCulture), p => p.p);
        if (passages.Count == 0)
            return [];
        ItemIndex index = engine.CreateItemIndex(passages.Select(p => new MatchText(p.Key,
            [new(Zone.Body, p.Value.Quote, p.Value.Language == "sv" ? TextLanguage.Swedish : TextLanguage.English)])));
        IReadOnlyList<Hit> hits = index.Find(await ProfileAsync(dossierId, operationId, cancel), Most);
        // Where nothing touches them in particular, the text's own beginning is better than nothing.
        return hits.Count > 0 ? [.. hits.Select(h => passages[h.Id])] : [.. passages.Values.Take(1)];
    }

    private async Task<IEnumerable<ExpertPassage>> ReadAsync(Guid dossierId, CancellationToken cancel)
    {
        List<Item> items = await db.Dossiers.AsNoTracking().Where(d => d.Id == dossierId).SelectMany(d => d.Items).Select(i => i.Item!).ToListAsync(cancel);
        return items.SelectMany(item =>
        {
            LocalText text = item.Text.IsEmpty ? item.Summary : item.Text;
            string language = text.TongueFor(Tongue.Swedish).Code();
            IEnumerable<string> parts = item.Text.IsEmpty ? [text.In(Tongue.Swedish)] : text.In(Tongue.Swedish).Split("\n\n");
            return parts.Select(p => p.Trim()).Where(p => p.Length >= Shortest)
                .Select(p => new ExpertPassage(p.Length <= Longest ? p : string.Concat(p.AsSpan(0, Longest), "…"), item.Title.In(Tongue.Swedish), language, item.Url));
        });
    }

    private async Task<MatchText> ProfileAsync(Guid dossierId, Guid? operationId, CancellationToken cancel)
    {
        Operation? operation = await db.Operations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == operationId, cancel);
        if (operation is not null)
            return EngineTexts.Of(operation.Id, new(operation.Title, operation.EuEffect, operation.Summary));
        List<Priority> priorities = await db.Dossiers.AsNoTracking().Where(d => d.Id == dossierId)
            .SelectMany(d => d.Priorities).Select(p => p.Priority!).ToListAsync(cancel);
        return EngineTexts.Of(dossierId, new(Joined(priorities, p => p.Title), Joined(priorities, p => p.Description), Joined(priorities, p => p.Keywords)));
    }

    private static LocalText Joined(List<Priority> priorities, Func<Priority, LocalText> read) =>
        new(string.Join(". ", priorities.Select(p => read(p).Sv)), string.Join(". ", priorities.Select(p => read(p).En)));
}
