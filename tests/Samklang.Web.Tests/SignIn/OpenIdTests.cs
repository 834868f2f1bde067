using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.SignIn.OpenIdConnect;

namespace Samklang.Web.Tests.SignIn;

public sealed class OpenIdTests : IAsyncLifetime
{
    private readonly Organisation north = TestData.Region("north");
    private OpenIdProvider provider = null!;
    private TestHost host = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await OpenIdProvider.StartAsync();
        host = provider.Host();
        await host.SaveAsync(north);
        (provider.Claims["roles"], provider.Claims["org"]) = (new[] { "everybody", "eu-strategy" }, "2100");
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await provider.DisposeAsync();
    }

    [Fact]
    public async Task Who_comes_for_the_first_time_gets_an_account_with_the_role_that_the_claim_gives()
    {
        using Visitor visitor = new(host);
        Assert.Equal("/desk/watch", (await ComeAsync(visitor, "/desk/watch")).Headers.Location?.ToString());
        Person person = Assert.Single(await PeopleAsync());
        Assert.Equal(("anna@example.org", "Anna Exempel", Role.Strategist, north.Id), (person.UserName, person.DisplayName, person.Role, person.OrganisationId));
        Assert.Equal("Strateg", (await visitor.PageAsync("/account")).QuerySelector("#role")!.TextContent);
        Assert.Null((await visitor.PageAsync("/account")).QuerySelector("#to-password"));
    }

    [Fact]
    public async Task Who_comes_again_is_the_same_person_with_the_role_of_today_and_the_older_session_ends()
    {
        using Visitor before = new(host), after = new(host);
        await ComeAsync(before);
        (provider.Claims["roles"], provider.Claims["email"]) = ("eu-admin", "anna.new@example.org");
        await ComeAsync(after);
        Assert.Equal(Role.Administrator, Assert.Single(await PeopleAsync()).Role);
        Assert.False(await before.IsSignedInAsync());
        Assert.True(await after.IsSignedInAsync());
    }

    [Fact]
    public async Task Who_has_no_role_is_refused_in_words_and_gets_no_account()
    {
        provider.Claims["roles"] = new[] { "everybody" };
        await IsRefusedAsync("du har ingen roll här");
        Assert.Empty(await PeopleAsync());
    }

    [Fact]
    public async Task Who_loses_the_role_is_refused_at_the_next_sign_in()
    {
        using Visitor visitor = new(host);
        await ComeAsync(visitor);
        provider.Claims.Remove("roles");
        await IsRefusedAsync("du har ingen roll här");
    }

    [Fact]
    public async Task Who_works_at_an_unknown_organisation_is_refused_in_words()
    {
        provider.Claims["org"] = "9999";
        await IsRefusedAsync("vilken av organisationerna");
        Assert.Empty(await PeopleAsync());
    }

    [Fact]
    public async Task An_account_made_beforehand_is_taken_over_by_a_verified_address_alone()
    {
        await host.AddAsync(Role.Administrator);
        await IsRefusedAsync("finns redan ett konto");
        provider.Claims["email_verified"] = true;
        using Visitor visitor = new(host);
        await ComeAsync(visitor);
        Person person = Assert.Single(await PeopleAsync());
        Assert.Equal((Role.Strategist, north.Id), (person.Role, person.OrganisationId));
        Assert.True(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task A_demonstration_account_is_never_taken_over()
    {
        await host.AddAsync(Role.Administrator, isDemonstration: true);
        provider.Claims["email_verified"] = true;
        await IsRefusedAsync("finns redan ett konto");
    }

    [Fact]
    public async Task A_locked_account_is_refused()
    {
        using Visitor visitor = new(host);
        await ComeAsync(visitor);
        await host.ChangeAsync("anna@example.org", (people, person) => people.SetLockoutEndDateAsync(person, DateTimeOffset.MaxValue));
        await IsRefusedAsync("Kontot är låst");
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_signs_nobody_in()
    {
        using Visitor visitor = new(host);
        HttpResponseMessage answer = await visitor.GetAsync("/account/openid?code=code-0&state=forged");
        Assert.Equal("/account/sign-in?failed=organisation", answer.Headers.Location?.ToString());
        Assert.Contains("gick inte att slutföra", (await visitor.PageAsync("/account/sign-in?failed=organisation")).QuerySelector("#errors")!.TextContent);
        Assert.Equal("/account/sign-in", (await visitor.GetAsync("/account/organisation")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Where_none_is_configured_there_is_no_button()
    {
        using TestHost without = new();
        using Visitor visitor = new(without);
        Assert.Null((await visitor.PageAsync("/account/sign-in")).QuerySelector("#organisation-sign-in"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/account/organisation?handler=Start")).StatusCode);
    }

    [Theory]
    [InlineData("Authority", "http://sign-in.example", "Samklang:OpenIdConnect:Authority must be an https address")]
    [InlineData("ClientId", "", "Samklang:OpenIdConnect:ClientId is missing")]
    [InlineData("Roles:0:Value", "", "Samklang:OpenIdConnect:Roles needs at least one rule")]
    [InlineData("OrganisationClaim", "", "Samklang:OpenIdConnect:Organisation or OrganisationClaim")]
    public void A_wrong_setting_stops_the_start_and_is_named(string setting, string value, string message)
    {
        Dictionary<string, string?> settings = new()
        {
            ["Authority"] = "https://sign-in.example", ["ClientId"] = "samklang", ["OrganisationClaim"] = "org",
            ["Roles:0:Value"] = "eu", ["Roles:0:Role"] = "Expert", [setting] = value,
        };
        ServiceCollection services = new();
        services.AddOpenIdSignIn(new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create($"{OpenIdSettings.Section}:{s.Key}", s.Value))).Build());
        using ServiceProvider built = services.BuildServiceProvider();
        Assert.Contains(message, Assert.Throws<OptionsValidationException>(built.GetRequiredService<IStartupValidator>().Validate).Message);
    }

    private static async Task<HttpResponseMessage> ComeAsync(Visitor visitor, string back = "/desk")
    {
        var page = await visitor.PageAsync($"/account/sign-in?return={Uri.EscapeDataString(back)}");
        HttpResponseMessage sent = await visitor.GetAsync(page.QuerySelector("#organisation-sign-in")!.GetAttribute("href")!);
        using HttpClientHandler still = new() { AllowAutoRedirect = false };
        using HttpClient outside = new(still);
        HttpResponseMessage agreed = await outside.GetAsync(sent.Headers.Location, TestHost.Cancel);
        HttpResponseMessage received = await visitor.GetAsync(agreed.Headers.Location!.PathAndQuery);
        return await visitor.GetAsync(received.Headers.Location!.ToString());
    }

    private async Task IsRefusedAsync(string words)
    {
        using Visitor visitor = new(host);
        HttpResponseMessage answer = await ComeAsync(visitor);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(words, (await Visitor.ReadAsync(answer)).QuerySelector("main")!.TextContent);
        Assert.False(await visitor.IsSignedInAsync());
    }

    private async Task<List<Person>> PeopleAsync()
    {
        await using var db = host.AsSystem();
        return await db.Users.ToListAsync(TestHost.Cancel);
    }
}
