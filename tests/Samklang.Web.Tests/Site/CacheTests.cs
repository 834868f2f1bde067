using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;

namespace Samklang.Web.Tests.Site;

public sealed class CacheTests(SharedRegion shared) : IClassFixture<SharedRegion>
{
    [Theory, MemberData(nameof(SmallRegion.Pages), MemberType = typeof(SmallRegion))]
    public async Task A_page_is_made_once_and_then_kept_and_sets_no_cookie(string sv, string en)
    {
        TestHost host = shared.Host;
        using HttpClient browser = host.Browser();
        foreach (string address in (string[])[sv, en])
        {
            HttpResponseMessage first = await browser.GetAsync(address, TestHost.Cancel);
            HttpResponseMessage second = await browser.GetAsync(address, TestHost.Cancel);
            Assert.Null(first.Headers.Age);
            Assert.NotNull(second.Headers.Age);
            Assert.False(first.Headers.Contains("Set-Cookie"));
            Assert.Equal(await first.Content.ReadAsStringAsync(TestHost.Cancel), await second.Content.ReadAsStringAsync(TestHost.Cancel));
        }
    }

    [Fact]
    public async Task A_changed_record_shows_at_once()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        Assert.Contains("Fossilfria bussar", (await host.GetAsync("/sv/strategi")).Body!.TextContent);
        await using (SamklangDb db = host.AsSystem())
        {
            Priority priority = await db.Priorities.SingleAsync(TestHost.Cancel);
            priority.Reword(priority.Words with { Title = new LocalText("Tysta bussar", "Quiet buses") });
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        Assert.Contains("Tysta bussar", (await host.GetAsync("/sv/strategi")).Body!.TextContent);
        Assert.Contains("Quiet buses", (await host.GetAsync("/en/strategy")).Body!.TextContent);
    }

    [Fact]
    public async Task A_new_day_makes_the_page_anew()
    {
        using TestHost host = await new SmallRegion().StartAsync(TestData.Item());
        Assert.Contains("om 70 dagar", (await host.GetAsync("/sv/utlysningar")).Body!.TextContent);
        host.Time.SetUtcNow(new(2026, 11, 23, 23, 30, 0, TimeSpan.Zero));
        Assert.Contains("om 69 dagar", (await host.GetAsync("/sv/utlysningar")).Body!.TextContent);
    }

    [Fact]
    public async Task Each_query_has_a_page_of_its_own()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        Assert.Contains("fordon", (await host.GetAsync("/sv/sok?q=fordon")).Title);
        Assert.Contains("metall", (await host.GetAsync("/sv/sok?q=metall")).Title);
    }

    [Fact]
    public async Task The_page_of_last_change_is_the_day_of_the_record_behind_it()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        host.Time.Advance(TimeSpan.FromDays(3));
        Assert.Contains("Uppdaterad 23 november 2026", string.Join(' ', (await host.GetAsync("/sv/natverk/alps")).QuerySelector("footer")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }
}
