using System.Net;
using System.Runtime.CompilerServices;

namespace Samklang.Web.Tests;

public sealed class HostTests
{
    [Theory]
    [InlineData(null, "/sv")]
    [InlineData("sv,en;q=0.8", "/sv")]
    [InlineData("de,en;q=0.8", "/en")]
    [InlineData("fr", "/sv")]
    public async Task The_bare_address_leads_to_the_language_that_the_browser_asks_for_and_else_to_Swedish(string? asked, string expected)
    {
        using TestHost host = new();
        using HttpClient browser = host.Browser();
        using HttpRequestMessage request = new(HttpMethod.Get, "/");
        if (asked is not null)
            request.Headers.Add("Accept-Language", asked);
        HttpResponseMessage answer = await browser.SendAsync(request, TestHost.Cancel);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Every_answer_allows_only_what_the_host_itself_serves()
    {
        using TestHost host = new();
        using HttpClient browser = host.Browser();
        foreach (string address in (string[])["/sv", "/en", "/no-such-page"])
        {
            HttpResponseMessage answer = await browser.GetAsync(address, TestHost.Cancel);
            string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.Contains("default-src 'self'", policy);
            Assert.DoesNotContain("unsafe", policy);
        }
    }

    [Fact]
    public async Task A_host_that_has_stopped_is_let_go_of()
    {
        WeakReference stopped = await AskAndStopAsync();
        for (int tries = 0; stopped.IsAlive && tries < 50; tries++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Delay(20, TestHost.Cancel);
        }
        Assert.False(stopped.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AskAndStopAsync()
    {
        using TestHost host = new();
        using HttpClient browser = host.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/sv", TestHost.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/sign-in", TestHost.Cancel)).StatusCode);
        return new(host.Services);
    }
}
