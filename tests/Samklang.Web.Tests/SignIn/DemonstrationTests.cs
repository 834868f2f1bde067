using System.Net;
using Samklang.People;

namespace Samklang.Web.Tests.SignIn;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task In_a_demonstration_each_role_is_entered_with_one_click()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        Person strategist = await host.AddAsync(Role.Strategist, "demo-strategist", isDemonstration: true);
        Person officer = await host.AddAsync(Role.Officer, "demo-officer", isDemonstration: true);
        await host.AddAsync(Role.Expert, "real@example.org");
        using Visitor visitor = new(host);
        var buttons = (await visitor.PageAsync("/account/sign-in")).QuerySelectorAll("#demonstration button");
        Assert.Equal([strategist.Id.ToString(), officer.Id.ToString()], buttons.Select(b => b.GetAttribute("value")));
        HttpResponseMessage answer = await EnterAsync(visitor, officer);
        Assert.Equal("/desk", answer.Headers.Location?.ToString());
        Assert.Equal("Handläggare", (await visitor.PageAsync("/account")).QuerySelector("#role")!.TextContent);
    }

    [Fact]
    public async Task A_role_is_called_by_its_name_in_the_readers_language()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        Person officer = await host.AddAsync(Role.Officer, "demo-officer", isDemonstration: true);
        using Visitor visitor = new(host);
        await EnterAsync(visitor, officer);
        foreach ((string language, string role) in new[] { ("sv", "Handläggare, "), ("en", "Officer, ") })
        {
            await visitor.GetAsync($"/language/{language}?return=%2Faccount");
            var page = await visitor.PageAsync("/account");
            Assert.StartsWith(role, page.QuerySelector("#display-name")!.TextContent, StringComparison.Ordinal);
            Assert.EndsWith(page.QuerySelector("#display-name")!.TextContent, page.QuerySelector(".desk-who")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_demonstration_without_people_still_shows_the_sign_in_page()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        using Visitor visitor = new(host);
        var page = await visitor.PageAsync("/account/sign-in");
        Assert.Contains("inga demonstrationskonton", page.QuerySelector("#demonstration")!.TextContent);
        Assert.NotNull(page.QuerySelector("#password-form"));
    }

    [Fact]
    public async Task A_real_account_is_never_entered_with_one_click()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        await host.AddAsync(Role.Strategist, "demo", isDemonstration: true);
        Person real = await host.AddAsync(Role.Administrator, "real@example.org");
        using Visitor visitor = new(host);
        Assert.Equal(HttpStatusCode.NotFound, (await EnterAsync(visitor, real)).StatusCode);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task Without_a_demonstration_there_is_no_list_and_no_click()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "false");
        Person person = await host.AddAsync(Role.Administrator, "demo", isDemonstration: true);
        using Visitor visitor = new(host);
        Assert.Null((await visitor.PageAsync("/account/sign-in")).QuerySelector("#demonstration"));
        HttpResponseMessage answer = await visitor.SubmitAsync(
            "/account/sign-in", "#password-form", new() { ["person"] = person.Id.ToString() }, "/account/sign-in?handler=Demonstrate");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task When_the_demonstration_ends_its_sessions_end()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        Person person = await host.AddAsync(Role.Administrator, "demo", isDemonstration: true);
        using Visitor visitor = new(host);
        await EnterAsync(visitor, person);
        Assert.True(await visitor.IsSignedInAsync());
        using TestHost ended = host.Restarted().With("Samklang:Demonstration", "false");
        using Visitor again = new(ended);
        again.Cookies["samklang"] = visitor.Cookies["samklang"];
        Assert.False(await again.IsSignedInAsync());
        using TestHost resumed = host.Restarted();
        using Visitor back = new(resumed);
        back.Cookies["samklang"] = visitor.Cookies["samklang"];
        Assert.True(await back.IsSignedInAsync());
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_demonstration_account_is_not_entered_by_password_even_if_it_has_one(string isOn)
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", isOn);
        await host.AddAsync(Role.Administrator, "demo", isDemonstration: true);
        await host.ChangeAsync("demo", (people, person) => people.AddPasswordAsync(person, Accounts.Password));
        using Visitor visitor = new(host);
        await visitor.SignInAsync("demo", Accounts.Password);
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task Nobody_can_leave_a_password_or_a_passkey_with_a_demonstration_account()
    {
        using TestHost host = new TestHost().With("Samklang:Demonstration", "true");
        Person person = await host.AddAsync(Role.Strategist, "demo", isDemonstration: true);
        using Visitor visitor = new(host);
        await EnterAsync(visitor, person);
        foreach (string action in (string[])["/account/password", "/account/passkeys?handler=Options", "/account/passkeys?handler=Add"])
        {
            HttpResponseMessage answer = await visitor.SubmitAsync("/account", "form[action='/account/sign-out']", [], action);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("/account/passkeys")).StatusCode);
    }

    private static Task<HttpResponseMessage> EnterAsync(Visitor visitor, Person person) => visitor.SubmitAsync(
        "/account/sign-in", "#demonstration form", new() { ["person"] = person.Id.ToString() });
}
