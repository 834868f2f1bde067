using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Letters;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Projects.Money;

/// <summary>Keeps an idea for the office.</summary>
public sealed class LeaveIdea(OpenDb open, RegionTime region, KeepLetters letters)
{
    /// <returns>The secret of the link that removes the idea; null when there is neither an office nor an owner who could read it.</returns>
    public async Task<string?> RunAsync(LetterDraft draft, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.Anyone);
        if (await AudienceAsync(db, draft.Place, cancel) is not { } audience)
            return null;
        Idea idea = new(draft, audience, region.Now, letters.KeptUntil);
        string secret = idea.MakeLink();
        db.Add(idea);
        await db.SaveChangesAsync(cancel);
        return secret;
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
