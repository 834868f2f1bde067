using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Mail;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.SignIn;

namespace Samklang.Web.Mail;

/// <summary>Writes the digests and reminders whose morning has come, each once, read as its subscriber may see it.</summary>
public sealed class WriteDueMails(OpenDb open, UsableHolders holders, ReadDigest read, WriteMail write, RegionTime region)
{
    /// <returns>How many mails were written.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        List<DigestSubscription> subscriptions = await db.DigestSubscriptions.AsNoTracking().Where(s => s.LeftAt == null).OrderBy(s => s.Id).ToListAsync(cancel);
        LocalText site = await db.Installations.AsNoTracking().Select(i => i.Name).FirstOrDefaultAsync(cancel) ?? LocalText.Same("Samklang");
        int count = 0;
        foreach (DigestSubscription subscription in subscriptions)
        {
            DateOnly day = MailHours.LastDay(subscription.Rhythm, region.In(region.Now));
            bool isDue = region.In(subscription.CoveredUntil) < day.ToDateTime(MailHours.Morning);
            if ((!isDue && !subscription.Reminds) || await holders.OfPersonAsync(subscription.PersonId, cancel) is not { Viewer: var viewer })
                continue;
            string name = site.In(subscription.Tongue);
            if (isDue)
                count += await DigestAsync(viewer, subscription.Id, name, day, cancel);
            if (subscription.Reminds)
                count += await RemindAsync(viewer, subscription, name, cancel);
        }
        return count;
    }

    private async Task<int> DigestAsync(Viewer viewer, Guid subscriptionId, string site, DateOnly day, CancellationToken cancel)
    {
        await using SamklangDb db = open(viewer);
        DigestSubscription subscription = await db.DigestSubscriptions.SingleAsync(s => s.Id == subscriptionId, cancel);
        DateTime now = region.Now;
        Digest digest = await read.RunAsync(db, subscription.CoveredUntil, now, cancel);
        db.Add(write.Of(digest, subscription, site, day, now));
        subscription.Cover(now);
        return await SaveAsync(db, cancel);
    }

    private async Task<int> RemindAsync(Viewer viewer, DigestSubscription subscription, string site, CancellationToken cancel)
    {
        if (TimeOnly.FromDateTime(region.In(region.Now)) < MailHours.Morning)
            return 0;
        await using SamklangDb db = open(viewer);
        int count = 0;
        foreach (var step in await ReadDigest.DatedSteps(db, region.Now).ToListAsync(cancel))
        {
            DueStep due = new(step, step.LastSafeOn!.Value);
            int daysLeft = due.LastSafeOn.DayNumber - region.Today.DayNumber;
            if (daysLeft < 0 || ReadDigest.MarkAt(ReadDigest.StepMarks, daysLeft) is not { } mark)
                continue;
            string key = WriteMail.KeyOf(due, mark, subscription);
            if (await db.Mails.AnyAsync(m => m.Key == key, cancel))
                continue;
            db.Add(write.Of(due, mark, subscription, site, region.Now));
            count += await SaveAsync(db, cancel);
        }
        return count;
    }

    // Another host has written the same mail in the meantime: the key is there once, and so is the mail.
    private static async Task<int> SaveAsync(SamklangDb db, CancellationToken cancel)
    {
        string key = db.ChangeTracker.Entries<OutgoingMail>().Single(e => e.State == EntityState.Added).Entity.Key;
        try
        {
            await db.SaveChangesAsync(cancel);
            return 1;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await db.Mails.AnyAsync(m => m.Key == key, cancel))
                return 0;
            throw;
        }
    }
}
