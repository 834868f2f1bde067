using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Mail;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.SignIn;

namespace Samklang.Web.Mail;

/// <summary>What a digest's link "not for us" may do: on the subscriber's behalf, settle what is still open of one item.</summary>
public sealed class DeclineItem(OpenDb open, UsableHolders holders, TimeProvider time)
{
    /// <returns>The item with its open matches that the subscriber may decide on; null when the link's time is out or there is no such item for them.</returns>
    public async Task<DeclinedItem?> FindAsync(Guid subscriptionId, Guid itemId, CancellationToken cancel)
    {
        await using SamklangDb? db = await OpenAsync(subscriptionId, cancel);
        if (db is null || await db.Items.AsNoTracking().SingleOrDefaultAsync(i => i.Id == itemId, cancel) is not { } item)
            return null;
        return new(item, await OpenMatchesAsync(db, itemId, cancel));
    }

    /// <returns>For how many priorities it was said.</returns>
    public async Task<int> RunAsync(Guid subscriptionId, Guid itemId, CancellationToken cancel)
    {
        await using SamklangDb? db = await OpenAsync(subscriptionId, cancel);
        if (db is null)
            return 0;
        SettleMatch settle = new(db, time);
        int count = 0;
        foreach (Match match in await OpenMatchesAsync(db, itemId, cancel))
            count += await settle.RunAsync(match.Id, Verdict.NotForUs, null, cancel) == Settlement.Done ? 1 : 0;
        return count;
    }

    private async Task<SamklangDb?> OpenAsync(Guid subscriptionId, CancellationToken cancel)
    {
        await using SamklangDb all = open(Viewer.System);
        DigestSubscription? subscription = await all.DigestSubscriptions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == subscriptionId, cancel);
        return subscription is not null && await holders.OfPersonAsync(subscription.PersonId, cancel) is { } holder ? open(holder.Viewer) : null;
    }

    private static async Task<IReadOnlyList<Match>> OpenMatchesAsync(SamklangDb db, Guid itemId, CancellationToken cancel)
    {
        List<Match> matches = await db.Matches.AsNoTracking().Include(m => m.Priority).Where(m => m.ItemId == itemId && m.Verdict == null).OrderByDescending(m => m.Score).ToListAsync(cancel);
        return [.. matches.Where(m => db.Viewer.MayDecideFor(m.Priority!.OwnerId))];
    }
}

/// <summary>An item, and the matches that are open for the reader.</summary>
public sealed record DeclinedItem(Item Item, IReadOnlyList<Match> Matches);
