using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Watch;

namespace Samklang.Publishing.Feeds;

/// <summary>
/// The days that items name. A day keeps its name in calendars when it moves: it is the first, second … of its kind in the item.
/// One that was there before and is no longer there is cancelled.
/// </summary>
internal sealed class ItemDays(ILookup<Guid, IReadOnlyList<ItemDate>> before)
{
    private const int AtOnce = 1000;

    private static readonly JsonSerializerOptions options = new() { Converters = { new JsonStringEnumConverter() } };

    public static async Task<ItemDays> ReadAsync(SamklangDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        List<(Guid Id, IReadOnlyList<ItemDate> Dates)> before = [];
        foreach (Guid[] some in ids.Chunk(AtOnce))
            before.AddRange((await db.History.AsNoTracking().Where(h => h.Kind == ChangeKind.Changed && some.Contains(h.RecordId)).OrderByDescending(h => h.Id)
                    .Select(h => new { h.RecordId, h.Changes }).ToListAsync(cancel))
                .SelectMany(h => h.Changes.Where(c => c is { Property: nameof(Item.Dates), Before: not null }), (h, c) => (h.RecordId, (IReadOnlyList<ItemDate>)Parse(c.Before!))));
        return new(before.ToLookup(b => b.Id, b => b.Dates));
    }

    public IEnumerable<CalendarEntry> Of(Item item)
    {
        Dictionary<(ItemDateKind Kind, int Number), DateOnly> now = Numbered(item.Dates);
        foreach (((ItemDateKind kind, int number), DateOnly day) in now)
            yield return Entry(item, kind, number, day) with { IsCancelled = item.GoneSince is not null && item.GoneSince <= day };
        HashSet<(ItemDateKind, int)> told = [.. now.Keys];
        foreach (DateOnly day in item.Dates.Where(d => d.Kind == ItemDateKind.Cancelled).Select(d => d.On))
            if (told.Add((ItemDateKind.TakesPlace, told.Count(t => t.Item1 == ItemDateKind.TakesPlace) + 1)))
                yield return Entry(item, ItemDateKind.TakesPlace, told.Count(t => t.Item1 == ItemDateKind.TakesPlace), day) with { IsCancelled = true };
        foreach (IReadOnlyList<ItemDate> dates in before[item.Id])
            foreach (((ItemDateKind kind, int number), DateOnly day) in Numbered(dates))
                if (told.Add((kind, number)))
                    yield return Entry(item, kind, number, day) with { IsCancelled = true };
    }

    private static Dictionary<(ItemDateKind, int), DateOnly> Numbered(IEnumerable<ItemDate> dates) => dates.Distinct()
        .Where(d => EventOf(d.Kind) is not null).GroupBy(d => d.Kind)
        .SelectMany(kind => kind.OrderBy(d => d.On).Select((d, index) => ((d.Kind, index + 1), d.On))).ToDictionary(d => d.Item1, d => d.On);

    private static CalendarEntry Entry(Item item, ItemDateKind kind, int number, DateOnly day) => new(
        ReadCalendar.Uid($"{kind}-{number}", item.Id), day, EventOf(kind)!.Value, item.Title,
        new(FoundKind.Item, item.Id, item.Key, item.Title, LocalText.Empty, LocalText.Empty) { Audience = item.Audience })
    {
        Note = item.Summary, Sources = [item.Id], ChangedAt = item.ChangedAt,
    };

    private static List<ItemDate> Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<ItemDate>>(json, options) ?? [];
        }
        catch (JsonException)
        {
            // Kept before the shape was today's: what it said can't be cancelled, and the item's own days stand.
            return [];
        }
    }

    private static ScoreEvent? EventOf(ItemDateKind kind) => kind switch
    {
        ItemDateKind.Deadline or ItemDateKind.Transposition => ScoreEvent.Deadline,
        ItemDateKind.InForce or ItemDateKind.Applies => ScoreEvent.TakesEffect,
        ItemDateKind.Review => ScoreEvent.Review,
        ItemDateKind.Ends => ScoreEvent.Ends,
        ItemDateKind.TakesPlace => ScoreEvent.Meeting,
        _ => null,
    };
}
