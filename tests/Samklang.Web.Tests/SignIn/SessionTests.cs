using System.Net;
using Microsoft.AspNetCore.Identity;
using Samklang.People;
using Samklang.Web.SignIn;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.SignIn;

public sealed class SessionTests
{
    [Theory]
    [InlineData("http://localhost", false)]
    [InlineData("https://localhost", true)]
    [InlineData("https://samklang.example", true)]
    [InlineData("http://samklang.example", true)]
    public async Task Cookies_go_over_plain_http_to_this_machine_alone(string origin, bool isSecure)
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host, origin);
        string session = Cookie(await visitor.SignInAsync("anna@example.org", Accounts.Password), "samklang");
        Assert.Contains("httponly", session);
        Assert.Contains("samesite=lax", session);
        Assert.DoesNotContain("expires", session);
        Assert.Equal(isSecure, session.Contains("; secure"));
        Assert.Equal(isSecure, Cookie(await visitor.GetAsync("/language/en"), ".AspNetCore.Culture").Contains("; secure"));
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        Assert.True(await visitor.IsSignedInAsync());
        Assert.Equal("/sv", (await visitor.SubmitAsync("/account", "form[action='/account/sign-out']", [])).Headers.Location?.ToString());
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task A_session_ends_eight_hours_after_its_last_use()
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        host.Time.Advance(TimeSpan.FromHours(7));
        Assert.True(await visitor.IsSignedInAsync());
        host.Time.Advance(TimeSpan.FromHours(7));
        Assert.True(await visitor.IsSignedInAsync());
        host.Time.Advance(TimeSpan.FromHours(8.1));
        Assert.False(await visitor.IsSignedInAsync());
    }

    [Fact]
    public async Task A_session_outlives_a_restart()
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        using TestHost restarted = host.Restarted();
        using Visitor again = new(restarted);
        again.Cookies["samklang"] = visitor.Cookies["samklang"];
        Assert.True(await again.IsSignedInAsync());
    }

    [Fact]
    public async Task A_changed_role_ends_the_session_at_once() =>
        await EndsTheSessionAsync((people, person) =>
        {
            person.ChangeRole(Role.Expert);
            return people.UpdateSecurityStampAsync(person);
        });

    [Fact]
    public async Task A_password_set_by_another_ends_the_session_at_once() =>
        await EndsTheSessionAsync((people, person) => OneTimePasswords.SetAsync(people, person, OneTimePasswords.Make()));

    [Fact]
    public async Task A_removed_account_ends_the_session_at_once() =>
        await EndsTheSessionAsync((people, person) => people.DeleteAsync(person));

    [Fact]
    public async Task An_administrator_sees_who_has_an_account_and_others_are_refused_in_words()
    {
        using TestHost host = new();
        await host.AddAsync(Role.Administrator, "admin@example.org");
        await host.AddAsync(Role.Strategist);
        using Visitor admin = new(host), strategist = new(host), anybody = new(host);
        await admin.SignInAsync("admin@example.org", Accounts.Password);
        await strategist.SignInAsync("anna@example.org", Accounts.Password);
        Assert.Contains("anna@example.org", (await admin.PageAsync("/account/people")).QuerySelector("table")!.TextContent);
        string[] csv = await TakenHome.ReadAsync(admin.GetAsync, "/account/people");
        Assert.Equal("Namn;Användarnamn;Roll;Organisation;Läge", csv[0]);
        Assert.Contains(csv, line => line.Contains(";anna@example.org;Strateg;", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await strategist.GetAsync("/account/people?as=csv")).StatusCode);
        HttpResponseMessage refused = await strategist.GetAsync("/account/people");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("Visad som Strategist, strateg", (await Visitor.ReadAsync(refused)).QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await anybody.GetAsync("/account/people")).StatusCode);
    }

    [Fact]
    public async Task The_pages_speak_the_language_that_was_chosen()
    {
        using TestHost host = new();
        using Visitor visitor = new(host);
        var page = await visitor.PageAsync("/account/sign-in");
        Assert.Equal("sv", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Logga in", page.QuerySelector("h1")!.TextContent);
        string address = page.QuerySelector("a[hreflang=en]")!.GetAttribute("href")!;
        Assert.Equal("/account/sign-in", (await visitor.GetAsync(address)).Headers.Location?.ToString());
        page = await visitor.PageAsync("/account/sign-in");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Sign in", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/language/de")).StatusCode);
    }

    private static async Task EndsTheSessionAsync(Func<UserManager<Person>, Person, Task<IdentityResult>> change)
    {
        using TestHost host = new();
        await host.AddAsync();
        using Visitor visitor = new(host);
        await visitor.SignInAsync("anna@example.org", Accounts.Password);
        Assert.True(await visitor.IsSignedInAsync());
        await host.ChangeAsync("anna@example.org", change);
        Assert.False(await visitor.IsSignedInAsync());
        Assert.DoesNotContain("samklang", visitor.Cookies.Keys);
    }

    private static string Cookie(HttpResponseMessage answer, string name) =>
        Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith(name + "=", StringComparison.Ordinal)).ToLowerInvariant();
}
