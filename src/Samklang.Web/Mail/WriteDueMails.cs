using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.Mail;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Web.Mail;

/// <summary>Writes the digests and reminders whose morning has come, each once, read as its subscriber may see it.</summary>
public sealed class WriteDueMails(OpenDb open, ReadDigest read, WriteMail write, RegionTime region, IOptions<InstallationOptions> installation)
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
            if (await ViewerOfAsync(db, subscription, cancel) is not { } viewer)
                continue;
            string name = site.In(subscription.Tongue);
            count += await DigestAsync(viewer, subscription.Id, name, cancel);
            if (subscription.Reminds)
                count += await RemindAsync(viewer, subscription, name, cancel);
        }
        return count;
    }

    /// <summary>On whose behalf a subscriber's mails are read; null when the account can't be used now.</summary>
    public async Task<Viewer?> ViewerOfAsync(SamklangDb db, DigestSubscription subscription, CancellationToken cancel)
    {
        Person? person = await db.Users.AsNoTracking().SingleOrDefaultAsync(p => p.Id == subscription.PersonId, cancel);
        return person is null || (person.IsDemonstration && !installation.Value.Demonstration) || person.LockoutEnd > new DateTimeOffset(region.Now, TimeSpan.Zero)
            ? null
            : Viewer.For(person.Id, person.OrganisationId, person.DisplayName, person.Role);
    }

    private async Task<int> DigestAsync(Viewer viewer, Guid subscriptionId, string site, CancellationToken cancel)
    {
        await using SamklangDb db = open(viewer);
        DigestSubscription subscription = await db.DigestSubscriptions.SingleAsync(s => s.Id == subscriptionId, cancel);
        DateTime now = region.Now;
        DateOnly day = MailHours.LastDay(subscription.Rhythm, region.In(now));
        if (region.In(subscription.CoveredUntil) >= day.ToDateTime(MailHours.Morning))
            return 0;
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
        foreach (var step in await ReadDigest.OpenSteps(db, region.Now).ToListAsync(cancel))
        {
            DueStep due = new(step, step.LastSafeOn!.Value);
            int daysLeft = due.LastSafeOn.DayNumber - region.Today.DayNumber;
            if (daysLeft < 0 || ReadDigest.MarkAt(ReadDigest.StepMarks, daysLeft) is not { } mark)
                continue;
            OutgoingMail mail = write.Of(due, mark, subscription, site, region.Now);
            if (await db.Mails.AnyAsync(m => m.Key == mail.Key, cancel))
                continue;
            db.Add(mail);
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
