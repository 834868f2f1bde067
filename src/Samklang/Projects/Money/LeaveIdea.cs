using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Projects.Money;

/// <summary>Why an idea is not taken in.</summary>
public enum IdeaProblem
{
    NoWords,
    WordsTooLong,
    NoAddress,
    NoConsent,

    /// <summary>There is neither an office nor an owner who could read it.</summary>
    NobodyToAsk,
}

/// <summary>Keeps an idea for the office, and removes it: by its secret link, or when its time is out.</summary>
public sealed class LeaveIdea(OpenDb open, RegionTime region, IOptions<IdeasOptions> options)
{
    /// <summary>The last day on which an idea that is left today is kept.</summary>
    public DateOnly KeptUntil => region.Today.AddDays(options.Value.KeptDays);

    public static IEnumerable<(string Field, IdeaProblem Problem)> Problems(LeftIdea idea, bool hasConsent)
    {
        if (!idea.Words.Any(char.IsLetterOrDigit))
            yield return ("words", IdeaProblem.NoWords);
        if (idea.Words.Length > Idea.WordsLength)
            yield return ("words", IdeaProblem.WordsTooLong);
        if (idea.Address.Length is < 5 or > Idea.SenderLength || !idea.Address.Contains('@', StringComparison.Ordinal) || idea.Address.Any(char.IsWhiteSpace))
            yield return ("address", IdeaProblem.NoAddress);
        if (!hasConsent)
            yield return ("consent", IdeaProblem.NoConsent);
    }

    /// <returns>The secret of the link that removes the idea; null when there is nobody to give it to.</returns>
    public async Task<string?> RunAsync(LeftIdea left, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.Anyone);
        if (await AudienceAsync(db, left.Place, cancel) is not { } audience)
            return null;
        Idea idea = new(left, audience, region.Now, KeptUntil);
        string secret = idea.MakeLink();
        db.Add(idea);
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    /// <summary>The last day on which the idea behind the link is kept; null when there is none any more.</summary>
    public async Task<DateOnly?> FindAsync(string secret, CancellationToken cancel)
    {
        string hash = Idea.HashOf(secret);
        await using SamklangDb db = open(Viewer.System);
        return await db.Ideas.Where(i => i.SecretHash == hash).Select(i => (DateOnly?)i.KeptUntil).SingleOrDefaultAsync(cancel);
    }

    /// <returns>False when there was none.</returns>
    public async Task<bool> RemoveAsync(string secret, CancellationToken cancel)
    {
        string hash = Idea.HashOf(secret);
        await using SamklangDb db = open(Viewer.System);
        return await RemoveAsync(db, await db.Ideas.Where(i => i.SecretHash == hash).ToListAsync(cancel), cancel) > 0;
    }

    /// <summary>Removes all whose time is out.</summary>
    public async Task<int> RemoveOldAsync(CancellationToken cancel)
    {
        DateOnly today = region.Today;
        await using SamklangDb db = open(Viewer.System);
        return await RemoveAsync(db, await db.Ideas.Where(i => i.KeptUntil < today).ToListAsync(cancel), cancel);
    }

    private static async Task<int> RemoveAsync(SamklangDb db, List<Idea> ideas, CancellationToken cancel)
    {
        db.RemoveRange(ideas);
        await db.SaveChangesAsync(cancel);
        return ideas.Count;
    }

    // The office reads what is any owner's. An idea from an owner's own county is that owner's too.
    private static async Task<Audience?> AudienceAsync(SamklangDb db, NutsCode? place, CancellationToken cancel)
    {
        BrusselsOffice? office = await db.Offices.AsNoTracking().Include(o => o.Owners).FirstOrDefaultAsync(cancel);
        Guid? publisher = await db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel);
        List<Guid> owners = [.. office?.Owners.Select(o => o.OrganisationId) ?? [], .. publisher is { } own ? [own] : (Guid[])[]];
        List<Organisation> organisations = await db.Organisations.AsNoTracking().Where(o => owners.Contains(o.Id)).ToListAsync(cancel);
        Guid? home = place is { } where ? organisations.Find(o => o.Nuts is { } nuts && nuts.Contains(where))?.Id : null;
        return (home ?? office?.OrganisationId ?? publisher) is { } id ? Audience.OfOwner(id) : null;
    }
}
