using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Browser.Tests;

/// <summary>The whole ceremony with the browser's own authenticator: a passkey is added with a password's help, and then suffices.</summary>
public sealed class PasskeyTests(Browsing browsing) : BrowserTests(browsing)
{
    private const string Password = "a long and quiet evening";

    [Fact]
    public async Task Somebody_adds_a_passkey_and_comes_in_with_it_alone()
    {
        IPage page = await OpenAsync();
        await AddAuthenticatorAsync(page);
        string name = await AddPersonAsync();

        await page.GotoAsync($"{Localhost}/account/sign-in?return=/account/passkeys");
        await page.FillAsync("#user-name", name);
        await page.FillAsync("#password", Password);
        await page.ClickAsync("#sign-in");
        await page.FillAsync("#passkey-name", "Nyckeln");
        await page.ClickAsync("#add-passkey");
        await Assertions.Expect(page.Locator("#passkeys")).ToContainTextAsync("Nyckeln");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync($"{Localhost}/account/sign-in?return=/desk");
        await page.ClickAsync("#passkey-sign-in");
        await page.WaitForURLAsync("**/desk");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("I dag");
    }

    // A passkey is bound to a name, and an address of numbers is none.
    private string Localhost => Host.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        ICDPSession wire = await page.Context.NewCDPSessionAsync(page);
        await wire.SendAsync("WebAuthn.enable");
        await wire.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private async Task<string> AddPersonAsync()
    {
        await using AsyncServiceScope scope = Host.Services.CreateAsyncScope();
        SamklangDb db = scope.ServiceProvider.GetRequiredService<SamklangDb>();
        Guid organisation = await db.Organisations.Where(o => o.Key == "region-orebro-lan").Select(o => o.Id).SingleAsync(TestContext.Current.CancellationToken);
        Person person = new($"passkey-{Guid.NewGuid():N}@example.org", "Provperson", organisation, Role.Strategist);
        IdentityResult added = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, Password);
        Assert.True(added.Succeeded, string.Join(' ', added.Errors.Select(e => e.Description)));
        return person.UserName!;
    }
}
