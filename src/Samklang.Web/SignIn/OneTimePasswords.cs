using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Samklang.People;

namespace Samklang.Web.SignIn;

/// <summary>Passwords that somebody else sets: good for coming in once, to choose one's own.</summary>
internal static class OneTimePasswords
{
    // Letters and digits that nobody mistakes for one another when reading aloud.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Twenty random signs in groups of five: 99 bits.</summary>
    public static string Make() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Signs, 5)));

    /// <summary>Sets the password, opens a lock after wrong tries, and ends every session.</summary>
    public static async Task<IdentityResult> SetAsync(UserManager<Person> people, Person person, string password)
    {
        foreach (IPasswordValidator<Person> validator in people.PasswordValidators)
            if (await validator.ValidateAsync(people, person, password) is { Succeeded: false } refusal)
                return refusal;
        await people.RemovePasswordAsync(person);
        await people.ResetAccessFailedCountAsync(person);
        if (person.LockoutEnd != DateTimeOffset.MaxValue)
            await people.SetLockoutEndDateAsync(person, null);
        await people.RemoveClaimAsync(person, Policies.OneTimePassword);
        await people.AddClaimAsync(person, Policies.OneTimePassword);
        return await people.AddPasswordAsync(person, password);
    }
}
