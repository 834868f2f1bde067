using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Publishing;

namespace Samklang.People;

/// <summary>A key that has been shown, and on whose behalf it reads.</summary>
/// <param name="KeyId">The key.</param>
/// <param name="Viewer">Its holder, with the role and organisation of now.</param>
/// <param name="Scopes">What it opens.</param>
/// <param name="IsDemonstration">True when the holder's account is one for demonstration.</param>
public sealed record KeyHolder(Guid KeyId, Viewer Viewer, IReadOnlyList<AccessScope> Scopes, bool IsDemonstration);

/// <summary>Finds who holds a key that is shown from outside.</summary>
public sealed class KeyHolders(OpenDb open, RegionTime region)
{
    // A day's lock is set by an administrator; a shorter one by wrong passwords, which must not shut out programs.
    private static readonly TimeSpan longLock = TimeSpan.FromDays(1);

    /// <returns>Null when no key has this secret, or it is revoked, past its last day, or its holder is locked out or gone.</returns>
    public async Task<KeyHolder?> FindAsync(string secret, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        string hash = Secrets.HashOf(secret);
        if (await db.AccessKeys.AsNoTracking().SingleOrDefaultAsync(k => k.SecretHash == hash, cancel) is not { } key || !key.OpensOn(region.Today))
            return null;
        if (await OfPersonAsync(db, key.PersonId, cancel) is not { } holder)
            return null;
        await NoteUseAsync(db, key, cancel);
        return holder with { KeyId = key.Id, Scopes = key.Scopes };
    }

    /// <summary>A person as somebody on whose behalf a program reads, without a key; null when they are locked out or gone.</summary>
    public async Task<KeyHolder?> OfPersonAsync(Guid personId, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        return await OfPersonAsync(db, personId, cancel);
    }

    private async Task<KeyHolder?> OfPersonAsync(SamklangDb db, Guid personId, CancellationToken cancel)
    {
        DateTimeOffset locked = new(region.Now + longLock);
        return await db.Users.AsNoTracking().SingleOrDefaultAsync(p => p.Id == personId, cancel) is { } person && !(person.LockoutEnd > locked)
            ? new(Guid.Empty, Viewer.For(person.Id, person.OrganisationId, person.DisplayName, person.Role), [], person.IsDemonstration)
            : null;
    }

    // Past History: that a program asks each hour is no change that anybody wants to read of.
    private async Task NoteUseAsync(SamklangDb db, AccessKey key, CancellationToken cancel)
    {
        DateOnly today = region.Today;
        if (key.LastUsedOn != today)
            await db.AccessKeys.Where(k => k.Id == key.Id).ExecuteUpdateAsync(k => k.SetProperty(x => x.LastUsedOn, today), cancel);
    }
}
