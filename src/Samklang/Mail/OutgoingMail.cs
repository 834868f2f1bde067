using Samklang.People;

namespace Samklang.Mail;

public enum MailState
{
    /// <summary>Written, and to be sent.</summary>
    Waiting,

    /// <summary>Being handed to the mail server.</summary>
    Handing,

    /// <summary>The mail server has taken it.</summary>
    Sent,

    /// <summary>Nobody knows whether the mail server has taken it. It is not sent again unless a person says so.</summary>
    Uncertain,

    /// <summary>The mail server refused it, or could not be reached for too long.</summary>
    GivenUp,
}

/// <summary>A mail to one person, from the moment it is written until it has left. Its key says what it is about, so that nothing is written twice.</summary>
public sealed class OutgoingMail : Record
{
    /// <summary>The waits after each failed attempt; after the last of them the mail is given up.</summary>
    private static readonly TimeSpan[] waits =
        [TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private OutgoingMail()
    {
    }

    public OutgoingMail(string key, DigestSubscription to, string subject, DateTime at)
    {
        (Key, PersonId, To, Subject, WrittenAt, NextAt) = (key, to.PersonId, to.Address, subject, at, at);
        ShowTo(to.Audience);
    }

    /// <summary>What it is about and for whom, e.g. the digest of a day.</summary>
    public string Key { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    /// <summary>The whole message as it goes out (RFC 5322).</summary>
    public byte[] Message { get; init; } = [];

    public DateTime WrittenAt { get; private set; }

    public MailState State { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Not before this moment.</summary>
    public DateTime NextAt { get; private set; }

    /// <summary>When it was last begun to be handed over.</summary>
    public DateTime? HandedAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>What went wrong the last time, in the mail server's words.</summary>
    public string? Problem { get; private set; }

    public override string Label => Subject;

    /// <summary>Takes over what became of handing it over.</summary>
    public void Take(MailAnswer answer, DateTime at)
    {
        Attempts++;
        Problem = answer.Problem;
        (State, SentAt, NextAt) = answer.Result switch
        {
            MailResult.Taken => (MailState.Sent, at, NextAt),
            MailResult.Unknown => (MailState.Uncertain, null, NextAt),
            MailResult.NotTaken when Attempts <= waits.Length => (MailState.Waiting, null, at + waits[Attempts - 1]),
            _ => (MailState.GivenUp, (DateTime?)null, NextAt),
        };
    }

    /// <summary>The host that was handing it over has not come back to say how it went.</summary>
    public void LoseTrack() => Take(new(MailResult.Unknown, null), NextAt);

    /// <summary>A person wants it sent once more.</summary>
    /// <returns>False when it has been sent or still waits.</returns>
    public bool SendAgain(DateTime at)
    {
        if (State is not (MailState.Uncertain or MailState.GivenUp))
            return false;
        (State, Attempts, NextAt) = (MailState.Waiting, 0, at);
        return true;
    }
}

public enum MailResult
{
    Taken,

    /// <summary>It was certainly not taken, and may be tried again.</summary>
    NotTaken,

    /// <summary>It was refused for good.</summary>
    Refused,

    /// <summary>It broke off after the message had begun to go over.</summary>
    Unknown,
}

/// <param name="Result">What became of a mail.</param>
/// <param name="Problem">What went wrong, in words; null for nothing.</param>
public sealed record MailAnswer(MailResult Result, string? Problem);
