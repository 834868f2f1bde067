using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samklang.People;

namespace Samklang.Web.Tests;

/// <summary>Signs in whom a header names, with the claims that the real sign-in gives.</summary>
internal sealed class TestSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    IServiceScopeFactory scopes)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "test";
    public const string Header = "X-Test-Person";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? id = Request.Headers[Header];
        if (string.IsNullOrEmpty(id))
            return await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        // A scope of its own: the request's database must be opened on behalf of whoever is signed in here.
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        UserManager<Person> people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        IUserClaimsPrincipalFactory<Person> claims = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Person>>();
        Person? person = await people.FindByIdAsync(id);
        return person is null
            ? AuthenticateResult.Fail("no such person")
            : AuthenticateResult.Success(new(await claims.CreateAsync(person), Name));
    }
}
