using System.Net;
using Samklang.Web.SignIn;

namespace Samklang.Web.Tests.SignIn;

public sealed class OwnPasswordTests
{
    private const string Chosen = "gröna tåg mot havet";

    [Fact]
    public async Task A_changed_password_is_the_one_that_counts_and_ends_the_other_sessions()
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor here = new(host), elsewhere = new(host), later = new(host);
        await here.SignInAsync("anna@example.org", Accounts.Password);
        await elsewhere.SignInAsync("anna@example.org", Accounts.Password);
        Assert.Equal("/account", (await ChangeAsync(here, Accounts.Password, Chosen)).Headers.Location?.ToString());
        Assert.Contains("Lösenordet är bytt", (await here.PageAsync("/account")).QuerySelector("[role=status]")!.TextContent);
        Assert.False(await elsewhere.IsSignedInAsync());
        await later.SignInAsync("anna@example.org", Accounts.Password);
        Assert.False(await later.IsSignedInAsync());
        await later.SignInAsync("anna@example.org", Chosen);
        Assert.True(await later.IsSignedInAsync());
    }

    [Theory]
    [InlineData("fel", Chosen, "#current-password", "Det nuvarande lösenordet stämmer inte.")]
    [InlineData(Accounts.Password, "kortare", "#new-password", "minst 12 tecken")]
    [InlineData(Accounts.Password, "aaaaaaaaaaaaaaa", "#new-password", "minst fem olika tecken")]
    [InlineData(Accounts.Password, Accounts.Password, "#new-password", "ett annat lösenord")]
    [InlineData("", Chosen, "#current-password", "Skriv ditt lösenord.")]
    public async Task A_password_that_will_not_do_is_refused_with_the_reason_at_its_field(string current, string chosen, string field, string reason)
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        var page = await Visitor.ReadAsync(await ChangeAsync(visitor, current, chosen));
        Assert.Contains(reason, Assert.Single(page.QuerySelectorAll($"#errors a[href='{field}']")).TextContent);
        Assert.Equal("true", page.QuerySelector(field)!.GetAttribute("aria-invalid"));
        Assert.Contains(reason, page.QuerySelector($"{field}-error")!.TextContent);
    }

    [Fact]
    public async Task A_one_time_password_opens_only_the_page_where_one_chooses_ones_own()
    {
        using TestHost host = new();
        await host.AddAsync();
        string oneTime = OneTimePasswords.Make();
        await host.ChangeAsync("anna@example.org", (people, person) => OneTimePasswords.SetAsync(people, person, oneTime));
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", oneTime);
        foreach (string address in (string[])["/account", "/account/passkeys"])
            Assert.Equal("/account/password", (await visitor.GetAsync(address)).Headers.Location?.ToString());
        Assert.NotNull((await visitor.PageAsync("/account/password")).QuerySelector("#one-time"));
        Assert.Equal(HttpStatusCode.Redirect, (await ChangeAsync(visitor, oneTime, Chosen)).StatusCode);
        Assert.True(await visitor.IsSignedInAsync());
    }

    private static Task<HttpResponseMessage> ChangeAsync(Visitor visitor, string current, string chosen) => visitor.SubmitAsync(
        "/account/password", "main form", new() { ["current-password"] = current, ["new-password"] = chosen });
}
