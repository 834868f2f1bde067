using Samklang.Language;
using Samklang.Mail;

namespace Samklang.Tests.Mail;

public sealed class OutgoingMailTests
{
    private static readonly DateTime now = new(2026, 11, 24, 6, 0, 0, DateTimeKind.Utc);

    private readonly OutgoingMail mail = new("digest", new DigestSubscription(Guid.NewGuid(), new("reader@example.org", Rhythm.Daily, Tongue.Swedish, true), now), "News", now);

    [Fact]
    public void What_was_not_taken_waits_longer_each_time_and_is_given_up_in_the_end()
    {
        List<TimeSpan> waits = [];
        for (DateTime at = now; waits.Count < 20; at = mail.NextAt)
        {
            mail.Take(new(MailResult.NotTaken, "451 busy"), at);
            if (mail.State != MailState.Waiting)
                break;
            waits.Add(mail.NextAt - at);
        }
        Assert.Equal(MailState.GivenUp, mail.State);
        Assert.Equal(7, waits.Count);
        Assert.Equal(waits.Order(), waits);
        Assert.Equal("451 busy", mail.Problem);
    }

    [Fact]
    public void What_may_have_been_taken_is_not_sent_again_unless_a_person_says_so()
    {
        mail.Take(new(MailResult.Unknown, "gone"), now);
        Assert.Equal(MailState.Uncertain, mail.State);
        Assert.True(mail.SendAgain(now));
        Assert.Equal((MailState.Waiting, 0), (mail.State, mail.Attempts));
    }

    [Fact]
    public void What_was_refused_is_given_up_at_once_and_what_was_taken_cannot_be_sent_again()
    {
        mail.Take(new(MailResult.Refused, "550 nobody"), now);
        Assert.Equal(MailState.GivenUp, mail.State);
        Assert.True(mail.SendAgain(now));
        mail.Take(new(MailResult.Taken, null), now);
        Assert.Equal((MailState.Sent, now, (string?)null), (mail.State, mail.SentAt, mail.Problem));
        Assert.False(mail.SendAgain(now));
    }
}
