using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects.Money;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;

namespace Samklang.Office.Letters;

/// <summary>Knows how long letters are kept, and removes them: by their secret link, or when their time is out.</summary>
public sealed class KeepLetters(OpenDb open, RegionTime region, IOptions<LettersOptions> options)
{
    /// <summary>The last day on which a letter that is left today is kept.</summary>
    public DateOnly KeptUntil => region.Today.AddDays(options.Value.KeptDays);

    /// <summary>The last day on which the letter behind the link is kept; null when there is none any more.</summary>
    public async Task<DateOnly?> FindAsync<T>(string secret, CancellationToken cancel)
        where T : Letter
    {
        string hash = Secrets.HashOf(secret);
        await using SamklangDb db = open(Viewer.System);
        return await db.Set<T>().Where(l => l.SecretHash == hash).Select(l => (DateOnly?)l.KeptUntil).SingleOrDefaultAsync(cancel);
    }

    /// <returns>False when there was none.</returns>
    public async Task<bool> RemoveAsync<T>(string secret, CancellationToken cancel)
        where T : Letter
    {
        string hash = Secrets.HashOf(secret);
        await using SamklangDb db = open(Viewer.System);
        return await RemoveAsync(db, [.. await db.Set<T>().Where(l => l.SecretHash == hash).ToListAsync(cancel)], cancel) > 0;
    }

    /// <summary>Removes all whose time is out.</summary>
    public async Task<int> RemoveOldAsync(CancellationToken cancel)
    {
        DateOnly today = region.Today;
        await using SamklangDb db = open(Viewer.System);
        return await RemoveAsync(db, [.. await db.Set<Idea>().Where(i => i.KeptUntil < today).ToListAsync(cancel), .. await db.Set<WishAnswer>().Where(a => a.KeptUntil < today).ToListAsync(cancel)], cancel);
    }

    private static async Task<int> RemoveAsync(SamklangDb db, List<Letter> letters, CancellationToken cancel)
    {
        db.RemoveRange(letters);
        await db.SaveChangesAsync(cancel);
        return letters.Count;
    }
}
