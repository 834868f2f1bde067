using Microsoft.AspNetCore.Identity;
using Samklang.People;

namespace Samklang.Web.SignIn;

public enum SignInOutcome
{
    SignedIn,
    WrongPassword,
    WrongPasskey,
    LockedOut,
    NotAllowed,
    NoSuchPerson,
}

/// <summary>Signs in with what an account here has: a password, a passkey, or the one click of a demonstration.</summary>
public sealed class LocalSignIn(SignInManager<Person> signIn, ILogger<LocalSignIn> log)
{
    private static readonly Person nobody = new("nobody", "", Guid.Empty, Role.Expert);

    private UserManager<Person> People => signIn.UserManager;

    public async Task<SignInOutcome> ByPasswordAsync(string userName, string password)
    {
        Person? person = await People.FindByNameAsync(userName.Trim());
        if (person is null or { IsDemonstration: true } or { PasswordHash: null })
        {
            // As slow as a wrong password, so that the time tells nobody which accounts there are.
            _ = People.PasswordHasher.HashPassword(nobody, password);
            return Told(null, "password", SignInOutcome.WrongPassword);
        }
        SignInResult result = await signIn.PasswordSignInAsync(person, password, isPersistent: false, lockoutOnFailure: true);
        return Told(person, "password", result switch
        {
            { Succeeded: true } => SignInOutcome.SignedIn,
            { IsLockedOut: true } => SignInOutcome.LockedOut,
            { IsNotAllowed: true } => SignInOutcome.NotAllowed,
            _ => SignInOutcome.WrongPassword,
        });
    }

    public Task<string> PasskeyOptionsAsync() => signIn.MakePasskeyRequestOptionsAsync(null);

    public async Task<SignInOutcome> ByPasskeyAsync(string credential)
    {
        PasskeyAssertionResult<Person> assertion;
        try
        {
            assertion = await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // The browser brings no question of ours that this could be the answer to.
            return Told(null, "passkey", SignInOutcome.WrongPasskey);
        }
        if (!assertion.Succeeded)
            return Told(null, "passkey", SignInOutcome.WrongPasskey);
        await People.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey);
        return await EnterAsync(assertion.User, "passkey");
    }

    public async Task<SignInOutcome> AsDemonstrationAsync(Guid id)
    {
        Person? person = await People.FindByIdAsync(id.ToString());
        return person is { IsDemonstration: true } ? await EnterAsync(person, "demonstration") : SignInOutcome.NoSuchPerson;
    }

    /// <summary>Signs in somebody who has been recognised already, unless the account is locked or may not be used.</summary>
    public async Task<SignInOutcome> EnterAsync(Person person, string way)
    {
        if (await People.IsLockedOutAsync(person))
            return Told(person, way, SignInOutcome.LockedOut);
        if (!await signIn.CanSignInAsync(person))
            return Told(person, way, SignInOutcome.NotAllowed);
        await signIn.SignInAsync(person, isPersistent: false, way);
        return Told(person, way, SignInOutcome.SignedIn);
    }

    private SignInOutcome Told(Person? person, string way, SignInOutcome outcome)
    {
        if (outcome == SignInOutcome.SignedIn)
            log.SignedIn(person!.Id, way);
        else
            log.Refused(person?.Id, way, outcome);
        return outcome;
    }
}
