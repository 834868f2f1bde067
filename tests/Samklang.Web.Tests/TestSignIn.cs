using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Samklang.People;

namespace Samklang.Web.Tests;

/// <summary>Signs in whom a header names, with the claims that the real sign-in gives.</summary>
internal sealed class TestSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    UserManager<Person> people, IUserClaimsPrincipalFactory<Person> claims)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Name = "test";
    public const string Header = "X-Test-Person";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string? id = Request.Headers[Header];
        if (string.IsNullOrEmpty(id))
            return await Context.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        Person? person = await people.FindByIdAsync(id);
        return person is null
            ? AuthenticateResult.Fail("no such person")
            : AuthenticateResult.Success(new(await claims.CreateAsync(person), Name));
    }
}
