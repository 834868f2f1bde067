using System.Net;
using Samklang.People;
using Samklang.Web.SignIn;

namespace Samklang.Web.Tests.SignIn;

public sealed class PasswordSignInTests
{
    [Fact]
    public async Task A_person_signs_in_with_name_and_password_and_comes_to_the_desk()
    {
        using TestHost host = new();
        Person person = await host.AddAsync();
        using Visitor visitor = new(host);
        HttpResponseMessage answer = await visitor.SignInAsync(" ANNA@example.org ", Accounts.Password);
        Assert.Equal("/desk", answer.Headers.Location?.ToString());
        Assert.Contains("Visad som Strategist", (await visitor.PageAsync("/account")).QuerySelector("#display-name")!.TextContent);
        Assert.Equal("Strateg", (await visitor.PageAsync("/account")).QuerySelector("#role")!.TextContent);
        Assert.Contains("Region at-anna", (await visitor.PageAsync("/account")).QuerySelector("#organisation")!.TextContent);
        Assert.NotEqual(Guid.Empty, person.Id);
    }

    [Theory]
    [InlineData("anna@example.org", "fel lösenord helt")]
    [InlineData("nobody@example.org", Accounts.Password)]
    public async Task A_wrong_name_and_a_wrong_password_get_the_same_answer_and_the_name_is_kept(string name, string password)
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        HttpResponseMessage answer = await visitor.SignInAsync(name, password);
        var page = await Visitor.ReadAsync(answer);
        Assert.Contains("Användarnamnet eller lösenordet stämmer inte.", page.QuerySelector("#errors")!.TextContent);
        Assert.Equal(name, page.QuerySelector("#user-name")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#password")!.GetAttribute("value"));
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task Empty_fields_are_named_one_by_one()
    {
        using TestHost host = new();
        using Visitor visitor = new(host);
        var page = await Visitor.ReadAsync(await visitor.SignInAsync(" ", ""));
        Assert.Equal(["#user-name", "#password"], page.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        for (int i = 0; i < 5; i++)
            await visitor.SignInAsync("anna@example.org", "fel lösenord helt");
        var page = await Visitor.ReadAsync(await visitor.SignInAsync("anna@example.org", Accounts.Password));
        Assert.Contains("Kontot är låst", page.QuerySelector("#errors")!.TextContent);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Theory]
    [InlineData("/desk/watch?kind=call&page=2", "/desk/watch?kind=call&page=2")]
    [InlineData("https://evil.example/", "/desk")]
    [InlineData("//evil.example/", "/desk")]
    [InlineData("/\\evil.example/", "/desk")]
    [InlineData("~//evil.example/", "/desk")]
    [InlineData("~/desk", "/desk")]
    [InlineData("javascript:alert(1)", "/desk")]
    [InlineData("", "/desk")]
    public async Task One_returns_only_to_an_address_of_this_host(string asked, string expected)
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        string page = $"/account/sign-in?return={Uri.EscapeDataString(asked)}";
        Assert.Equal(expected, (await visitor.SignInAsync("anna@example.org", Accounts.Password, page)).Headers.Location?.ToString());
        Assert.Equal(expected, (await visitor.GetAsync(page)).Headers.Location?.ToString());
        Assert.Equal(expected, (await visitor.GetAsync($"/language/en?return={Uri.EscapeDataString(asked)}")).Headers.Location?.ToString());
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back()
    {
        using TestHost host = new();
        using Visitor visitor = new(host);
        HttpResponseMessage answer = await visitor.GetAsync("/account/passkeys");
        Assert.Equal("http://localhost/account/sign-in?return=%2Faccount%2Fpasskeys", answer.Headers.Location?.ToString());
        var page = await visitor.PageAsync(answer.Headers.Location!.PathAndQuery);
        Assert.All(page.QuerySelectorAll("form:has(input[name=return])"), f => Assert.Equal("/account/passkeys", f.QuerySelector("[name=return]")!.GetAttribute("value")));
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-in?handler=Passkey")]
    [InlineData("/account/sign-in?handler=PasskeyOptions")]
    [InlineData("/account/sign-in?handler=Demonstrate")]
    [InlineData("/account/sign-out")]
    public async Task A_form_from_another_site_is_refused(string address)
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        using Visitor visitor = new(host);
        HttpResponseMessage answer = await visitor.PostAsync(address, new() { ["user-name"] = "anna@example.org", ["password"] = Accounts.Password });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_must_wait()
    {
        using TestHost host = new();
        using Visitor visitor = new(host);
        for (int i = 0; i < SignInLimit.TriesPerMinute; i++)
            Assert.NotEqual(HttpStatusCode.TooManyRequests, (await visitor.PostAsync("/account/sign-in", [])).StatusCode);
        HttpResponseMessage answer = await visitor.PostAsync("/account/sign-in", []);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Equal("För många försök", (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/sign-in")).StatusCode);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.8", false)]
    [InlineData("192.0.2.7", "::ffff:192.0.2.7", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Tries_are_counted_per_network_of_one_household(string one, string other, bool same) =>
        Assert.Equal(same, SignInLimit.AddressOf(IPAddress.Parse(one)) == SignInLimit.AddressOf(IPAddress.Parse(other)));
}
