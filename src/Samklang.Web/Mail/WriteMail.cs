using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;
using Samklang.Language;
using Samklang.Mail;
using Samklang.Web.Hosting;

namespace Samklang.Web.Mail;

/// <summary>Puts digests and reminders into words and into messages.</summary>
public sealed class WriteMail(DigestWords words, MailLinks links, IOptions<MailOptions> options)
{
    /// <summary>The digest, as the subscriber gets it.</summary>
    public MailSheet Sheet(Digest digest, DigestSubscription to, string site)
    {
        List<MailPart> parts = [.. Enum.GetValues<DigestTier>()
            .Select(tier => new MailPart(words[$"Tier{tier}"], [.. words.Lines(digest, tier).Select(line => Line(line, to))]))
            .Where(part => part.Lines.Count > 0)];
        return new(to.Tongue.Code(), words["DigestTitle", site], words.Span(digest), parts, words.Pulse(digest), Foot(to));
    }

    public OutgoingMail Of(Digest digest, DigestSubscription to, string site, DateOnly day, DateTime at) => Languages.Speaking(to.Tongue, () =>
        Mail(string.Create(CultureInfo.InvariantCulture, $"digest {to.Id:N} {day:yyyy-MM-dd}"), to, words.Subject(digest, site), Sheet(digest, to, site), site, at));

    /// <summary>The mail of its own that comes before a last safe day.</summary>
    public OutgoingMail Of(DueStep due, int mark, DigestSubscription to, string site, DateTime at) => Languages.Speaking(to.Tongue, () =>
    {
        SaidLine said = words.Of(due);
        MailSheet sheet = new(to.Tongue.Code(), words["ReminderTitle"], "", [new(words["TierAct"], [Line(said, to)])], "", Foot(to));
        return Mail(KeyOf(due, mark, to), to, words["SubjectReminder", said.Title], sheet, site, at);
    });

    /// <summary>What a reminder is about: a step, the day it had then, and how near that was.</summary>
    public static string KeyOf(DueStep due, int mark, DigestSubscription to) =>
        string.Create(CultureInfo.InvariantCulture, $"step {due.Step.Id:N} {due.LastSafeOn:yyyy-MM-dd} {mark} {to.Id:N}");

    private MailLine Line(SaidLine line, DigestSubscription to) => new(line.Title, links.To(line.Path), line.Why,
        line.Item is { } item ? (words["NotForUs"], links.ToDecline(to.Id, item)) : null);

    private List<(string Words, string Address)> Foot(DigestSubscription to) => [(words["FootChange"], links.To("/desk/digest")), (words["FootLeave"], links.ToLeave(to.Id))];

    private OutgoingMail Mail(string key, DigestSubscription to, string subject, MailSheet sheet, string site, DateTime at)
    {
        MimeMessage message = new()
        {
            Subject = subject, Date = new(at, TimeSpan.Zero), MessageId = $"{Guid.CreateVersion7():N}@{links.Site.Host}",
            Body = new BodyBuilder { TextBody = MailLayout.Text(sheet), HtmlBody = MailLayout.Html(sheet) }.ToMessageBody(),
        };
        message.From.Add(new MailboxAddress(site, options.Value.From));
        message.To.Add(MailboxAddress.Parse(to.Address));
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{links.ToLeave(to.Id)}>");
        message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, sheet.Language);
        using MemoryStream written = new();
        message.WriteTo(written);
        return new(key, to, subject, at) { Message = written.ToArray() };
    }
}
