using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;

namespace Samklang.Publishing;

/// <summary>Why an answer to "was this page useful?" is not taken in.</summary>
public enum FeedbackRefusal
{
    /// <summary>The comment is longer than <see cref="Feedback.CommentLength"/>.</summary>
    TooLong,

    /// <summary>The comment holds a link to somewhere else, as spam mostly does.</summary>
    HasLink,

    /// <summary>Nobody publishes this site yet, so nobody could read it.</summary>
    NobodyToAsk,
}

/// <summary>What a reader answers of a page.</summary>
/// <param name="PageKey">The key of the page's written words.</param>
/// <param name="Address">The path that the reader stood on.</param>
/// <param name="Tongue">The language of the page.</param>
/// <param name="IsUseful">Yes or no.</param>
/// <param name="Comment">What they added, if anything.</param>
public sealed record FeedbackAnswer(string PageKey, string Address, Tongue Tongue, bool IsUseful, string? Comment);

/// <summary>Takes in a reader's answer and gives it to the owner of the page.</summary>
public sealed partial class ReceiveFeedback(SamklangDb db, TimeProvider time)
{
    /// <param name="answer">The answer.</param>
    /// <param name="host">The site's own host: links to it are fine.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Null when it was taken in.</returns>
    public async Task<FeedbackRefusal?> RunAsync(FeedbackAnswer answer, string host, CancellationToken cancel)
    {
        string comment = (answer.Comment ?? "").ReplaceLineEndings("\n").Trim();
        if (comment.Length > Feedback.CommentLength)
            return FeedbackRefusal.TooLong;
        if (Links().Matches(comment).Any(m => !m.Groups["host"].Value.Equals(host, StringComparison.OrdinalIgnoreCase)))
            return FeedbackRefusal.HasLink;
        if (await OwnerAsync(answer.PageKey, cancel) is not { } ownerId)
            return FeedbackRefusal.NobodyToAsk;
        db.Add(new Feedback(answer.PageKey, answer.Address, answer.Tongue, answer.IsUseful, comment, ownerId, time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancel);
        return null;
    }

    // The organisation of the role that answers for the page, else of the role that gets all feedback, else the publisher.
    private async Task<Guid?> OwnerAsync(string pageKey, CancellationToken cancel)
    {
        if (await db.Pages.Where(p => p.Key == pageKey).Select(p => p.Contact == null ? null : (Guid?)p.Contact.OrganisationId)
            .SingleOrDefaultAsync(cancel) is { } owner)
            return owner;
        var publisher = await db.Installations.Select(i => new { i.OwnerId, i.FeedbackContactId }).FirstOrDefaultAsync(cancel);
        Guid? answering = publisher?.FeedbackContactId is { } contactId
            ? await db.Contacts.Where(c => c.Id == contactId).Select(c => (Guid?)c.OrganisationId).SingleOrDefaultAsync(cancel)
            : null;
        return answering ?? publisher?.OwnerId;
    }

    [GeneratedRegex(@"(?:(?:https?|ftp)\s*:\s*/\s*/|\bwww\.|<\s*a\s|\[\s*(?:url|link)|href\s*=)(?<host>[^\s/?#""'>\]]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Links();
}
