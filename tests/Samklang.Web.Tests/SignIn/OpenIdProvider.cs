using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Samklang.Web.Tests.SignIn;

/// <summary>A small OpenID Connect provider on this machine: one client, one person, code flow with proof key.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    public const string ClientId = "samklang";
    public const string ClientSecret = "a secret of the test's own";

    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "one" };
    private readonly Dictionary<string, IQueryCollection> codes = [];
    private readonly WebApplication app;

    private OpenIdProvider()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/.well-known/openid-configuration", () => Discovery());
        app.MapGet("/keys", () => Results.Json(new { keys = new[] { Shown() } }));
        app.MapGet("/authorize", (HttpRequest request) => Authorize(request.Query));
        app.MapPost("/token", async (HttpRequest request) => Token(await request.ReadFormAsync()));
    }

    /// <summary>What the provider says of the person who signs in.</summary>
    public Dictionary<string, object> Claims { get; } = new() { ["sub"] = "person-1", ["name"] = "Anna Exempel", ["email"] = "anna@example.org" };

    public string Authority => app.Urls.Single();

    public static async Task<OpenIdProvider> StartAsync()
    {
        OpenIdProvider provider = new();
        await provider.app.StartAsync(TestHost.Cancel);
        return provider;
    }

    /// <summary>The host, set up to sign in through this provider.</summary>
    public TestHost Host() => new TestHost()
        .With("Samklang:OpenIdConnect:Authority", Authority)
        .With("Samklang:OpenIdConnect:ClientId", ClientId)
        .With("Samklang:OpenIdConnect:ClientSecret", ClientSecret)
        .With("Samklang:OpenIdConnect:Roles:0:Value", "eu-admin")
        .With("Samklang:OpenIdConnect:Roles:0:Role", "Administrator")
        .With("Samklang:OpenIdConnect:Roles:1:Value", "eu-strategy")
        .With("Samklang:OpenIdConnect:Roles:1:Role", "Strategist")
        .With("Samklang:OpenIdConnect:OrganisationClaim", "org")
        .With("Samklang:OpenIdConnect:Organisations:0:Value", "2100")
        .With("Samklang:OpenIdConnect:Organisations:0:Key", "north");

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Rsa.Dispose();
    }

    private IResult Discovery() => Results.Json(new Dictionary<string, object>
    {
        ["issuer"] = Authority,
        ["authorization_endpoint"] = $"{Authority}/authorize",
        ["token_endpoint"] = $"{Authority}/token",
        ["jwks_uri"] = $"{Authority}/keys",
        ["response_types_supported"] = List("code"),
        ["subject_types_supported"] = List("public"),
        ["id_token_signing_alg_values_supported"] = List("RS256"),
    });

    private static List<string> List(string one) => [one];

    private Dictionary<string, string> Shown()
    {
        RSAParameters shown = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new()
        {
            ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(shown.Modulus), ["e"] = Base64UrlEncoder.Encode(shown.Exponent),
        };
    }

    private IResult Authorize(IQueryCollection asked)
    {
        if (asked["client_id"] != ClientId || asked["response_type"] != "code" || asked["code_challenge_method"] != "S256")
            return Results.BadRequest();
        string code = $"code-{codes.Count}";
        codes[code] = asked;
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"]!, new Dictionary<string, string?>
        {
            ["code"] = code, ["state"] = asked["state"],
        }));
    }

    private IResult Token(IFormCollection sent)
    {
        if (!codes.Remove(sent["code"]!, out IQueryCollection? asked) || sent["client_secret"] != ClientSecret
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(sent["code_verifier"]!))) != asked["code_challenge"])
            return Results.BadRequest(new { error = "invalid_grant" });
        string token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authority, Audience = ClientId, Claims = new Dictionary<string, object>(Claims) { ["nonce"] = asked["nonce"].ToString() },
            SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { access_token = "none", token_type = "Bearer", expires_in = 60, id_token = token });
    }
}
