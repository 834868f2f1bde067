using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.People;
using Samklang.Publishing.Webhooks;
using Samklang.Web.SignIn;

namespace Samklang.Web.Webhooks;

/// <summary>Takes up for each webhook what has changed since it was last told, as its holder may see it now.</summary>
internal sealed class GatherDeliveries(OpenDb open, UsableHolders holders, TimeProvider time)
{
    /// <summary>More changes than this are told in several deliveries.</summary>
    public const int MostAtOnce = 200;

    public async Task RunAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        foreach (Webhook webhook in await db.Webhooks.AsNoTracking().Where(w => w.StoppedAt == null).ToListAsync(cancel))
            while (await TakeUpAsync(db, webhook.Id, cancel))
            {
            }
    }

    // True when there may be more. Whoever moves the mark first makes the delivery, so that two hosts never tell the same twice.
    private async Task<bool> TakeUpAsync(SamklangDb db, Guid id, CancellationToken cancel)
    {
        Webhook webhook = await db.Webhooks.AsNoTracking().SingleAsync(w => w.Id == id, cancel);
        if (await holders.OfPersonAsync(webhook.PersonId, cancel) is not { } holder)
            return false;
        await using SamklangDb seen = open(holder.Viewer);
        long last = await seen.RevisionAsync(cancel);
        List<HistoryEntry> changes = await seen.History.AsNoTracking().Where(h => h.Id > webhook.SeenUpTo && webhook.Kinds.Contains(h.RecordKind))
            .OrderBy(h => h.Id).Take(MostAtOnce).ToListAsync(cancel);
        long upTo = changes.Count == MostAtOnce ? changes[^1].Id : last;
        if (upTo <= webhook.SeenUpTo)
            return false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.Webhooks.Where(w => w.Id == id && w.SeenUpTo == webhook.SeenUpTo).ExecuteUpdateAsync(w => w.SetProperty(x => x.SeenUpTo, upTo), cancel) == 0)
            return false;
        if (changes.Count > 0)
        {
            db.Add(new WebhookDelivery(id, BodyOf(changes), time.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(cancel);
        }
        await transaction.CommitAsync(cancel);
        return changes.Count == MostAtOnce;
    }

    // Who changed it is not for other systems, nor what was written: they ask for the record, with a key.
    private static string BodyOf(List<HistoryEntry> changes) => JsonSerializer.Serialize(
        new
        {
            Changes = changes.Select(c => new
            {
                Revision = c.Id, c.At, Change = c.Kind.ToString().ToLowerInvariant(), Kind = c.RecordKind, Id = c.RecordId, c.Label, Properties = c.Changes.Select(p => p.Property),
            }),
        },
        JsonSerializerOptions.Web);
}
