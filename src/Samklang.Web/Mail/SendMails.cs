using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samklang.Data;
using Samklang.Mail;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Web.Mail;

/// <summary>Hands over the mails whose turn it is. Of several hosts, one takes each.</summary>
public sealed class SendMails(OpenDb open, IMailer mailer, RegionTime region)
{
    /// <summary>So long after it was begun, a handover that nobody has reported on counts as lost from sight.</summary>
    public static TimeSpan Sight { get; } = TimeSpan.FromMinutes(30);

    /// <returns>How many the mail server has taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await LoseTrackAsync(cancel);
        await using SamklangDb db = open(Viewer.System);
        DateTime now = region.Now;
        List<Guid> waiting = await db.Mails.Where(m => m.State == MailState.Waiting && m.NextAt <= now).OrderBy(m => m.NextAt).ThenBy(m => m.Id)
            .Select(m => m.Id).ToListAsync(cancel);
        int sent = 0;
        foreach (Guid id in waiting)
            sent += await SendAsync(id, cancel) ? 1 : 0;
        return sent;
    }

    private async Task<bool> SendAsync(Guid id, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        DateTime begun = region.Now;
        int claimed = await db.Mails.Where(m => m.Id == id && m.State == MailState.Waiting && m.NextAt <= begun)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Handing).SetProperty(m => m.HandedAt, begun), cancel);
        if (claimed == 0)
            return false;
        OutgoingMail mail = await db.Mails.SingleAsync(m => m.Id == id, cancel);
        using MemoryStream stream = new(mail.Message);
        MailAnswer answer = await mailer.HandAsync(await MimeMessage.LoadAsync(stream, cancel), CancellationToken.None);
        mail.Take(answer, region.Now);
        // A host that is told to stop still writes down what became of it.
        await db.SaveChangesAsync(CancellationToken.None);
        return answer.Result == MailResult.Taken;
    }

    private async Task LoseTrackAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        DateTime before = region.Now - Sight;
        List<OutgoingMail> lost = await db.Mails.Where(m => m.State == MailState.Handing && m.HandedAt < before).ToListAsync(cancel);
        foreach (OutgoingMail mail in lost)
            mail.LoseTrack();
        await db.SaveChangesAsync(cancel);
    }
}
