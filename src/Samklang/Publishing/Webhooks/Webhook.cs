using Samklang.People;

namespace Samklang.Publishing.Webhooks;

/// <summary>An address of another system that is told of changes, as far as the person who made it may see them.</summary>
public sealed class Webhook : Record
{
    public const int NameLength = 80;
    public const int UrlLength = 500;

    private readonly List<WebhookDelivery> deliveries = [];

    private Webhook()
    {
    }

    /// <param name="personId">On whose behalf it is told.</param>
    /// <param name="name">What it is for, as that person calls it.</param>
    /// <param name="url">Where it is.</param>
    /// <param name="kinds">The kinds of record whose changes it is told of, by the names that History gives them.</param>
    /// <param name="hiddenSecret">What it is signed with, unreadable in storage.</param>
    /// <param name="from">The revision after which it is told.</param>
    /// <param name="at">When it was made, in UTC.</param>
    public Webhook(Guid personId, string name, string url, IReadOnlyCollection<string> kinds, string hiddenSecret, long from, DateTime at)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("https" or "http"))
            throw new ArgumentException("The address is none of the web.", nameof(url));
        (PersonId, Name, Url, Kinds, HiddenSecret, SeenUpTo, MadeAt) = (personId, name, url, [.. kinds], hiddenSecret, from, at);
        ShowTo(Audience.OfPerson(personId));
    }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string Url { get; private set; } = "";

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public string HiddenSecret { get; private set; } = "";

    /// <summary>The last revision whose changes have been taken up for it.</summary>
    public long SeenUpTo { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? StoppedAt { get; private set; }

    public IReadOnlyList<WebhookDelivery> Deliveries => deliveries;

    public override string Label => Name;

    public void Stop(DateTime at) => StoppedAt ??= at;
}

/// <summary>What a webhook was or will be told at once, and how that went. It is kept for a while.</summary>
public sealed class WebhookDelivery
{
    public const int ProblemLength = 300;

    private WebhookDelivery()
    {
    }

    public WebhookDelivery(Guid webhookId, string body, DateTime at) => (WebhookId, Body, MadeAt, NextAt) = (webhookId, body, at, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid WebhookId { get; private set; }

    public Webhook? Webhook { get; private set; }

    /// <summary>JSON, as it is sent.</summary>
    public string Body { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>How often it has been sent.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it is sent next; null when it has been received or given up.</summary>
    public DateTime? NextAt { get; private set; }

    public DateTime? DeliveredAt { get; private set; }

    /// <summary>The status that the last attempt was answered with; null when there was no answer.</summary>
    public int? LastStatus { get; private set; }

    /// <summary>Why the last attempt failed, when it did.</summary>
    public string? Problem { get; private set; }

    public bool IsGivenUp => DeliveredAt is null && NextAt is null;

    public void Succeed(int status, DateTime at) => (Attempts, NextAt, DeliveredAt, LastStatus, Problem) = (Attempts + 1, null, at, status, null);

    /// <summary>Notes that an attempt failed. The wait doubles with each, until it is given up.</summary>
    public void Fail(int? status, string problem, DateTime at, TimeSpan firstWait, int mostAttempts)
    {
        (Attempts, LastStatus, Problem) = (Attempts + 1, status, problem.Length <= ProblemLength ? problem : problem[..ProblemLength]);
        NextAt = Attempts >= mostAttempts ? null : at + (firstWait * Math.Pow(2, Attempts - 1));
    }

    /// <summary>Sends it again from the start, after it was given up.</summary>
    public void Retry(DateTime at)
    {
        if (IsGivenUp)
            (Attempts, NextAt) = (0, at);
    }
}
