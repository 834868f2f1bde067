using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Content;

/// <summary>Makes the accounts of the demonstration roles, without a password. Only where demonstration is on.</summary>
public sealed class DemonstrationPeople(OpenDb open)
{
    /// <summary>Makes the accounts that are missing; those of organisations that the database does not know are left out.</summary>
    public async Task EnsureAsync(IReadOnlyList<DemonstrationPerson> people, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        HashSet<string?> known = [.. await db.Users.Select(p => p.UserName).ToListAsync(cancel)];
        Dictionary<string, Guid> organisations = await db.Organisations.ToDictionaryAsync(o => o.Key, o => o.Id, cancel);
        foreach (DemonstrationPerson person in people.Where(p => !known.Contains(p.Key)))
            if (organisations.TryGetValue(person.Organisation, out Guid organisationId))
                db.Add(AccountOf(person, organisationId));
        await db.SaveChangesAsync(cancel);
    }

    private static Person AccountOf(DemonstrationPerson person, Guid organisationId) =>
        new(person.Key, person.DisplayName.Sv, organisationId, person.Role)
        {
            IsDemonstration = true, NormalizedUserName = person.Key.ToUpperInvariant(), SecurityStamp = Guid.NewGuid().ToString("N"),
        };
}
