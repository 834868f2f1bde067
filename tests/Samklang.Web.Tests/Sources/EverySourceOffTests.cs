using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Pages;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Sources;

/// <summary>The example region five weeks after anything came from the EU, with every source off.</summary>
public sealed class EverySourceOffTests
{
    [Fact]
    public async Task With_every_source_off_for_a_month_all_pages_work_and_say_how_old_their_facts_are()
    {
        using TestHost host = new TestHost().With("Samklang:Content", "content/orebro").With("Samklang:Demonstration", "true");
        await using SamklangDb db = host.AsSystem();
        host.Time.Advance(TimeSpan.FromDays(35));
        Dictionary<string, string> keys = await KeysAsync(db);
        foreach (SiteMapEntry entry in SiteMap.Entries.Where(e => !e.HasKey || keys.ContainsKey(e.Page)))
            await LookAsync(host, null, entry.Address(Tongue.Swedish, entry.HasKey ? keys[entry.Page] : null), keys.ContainsKey(entry.Page) || entry == SiteMap.Home || entry == SiteMap.Calls || entry == SiteMap.HowTheEuAffectsUs);
        Person strategist = await db.Users.FirstAsync(u => u.IsDemonstration && u.Role == Role.Strategist, TestHost.Cancel);
        string item = await db.Items.OrderBy(i => i.Key).Select(i => i.Key).FirstAsync(TestHost.Cancel);
        foreach (string page in (string[])["/desk", "/desk/watch", $"/desk/watch/{item}", "/desk/dossiers", "/desk/dossiers/clean-vehicles", "/desk/score", "/desk/briefs/dossier/clean-vehicles", "/desk/search?q=buss"])
            await LookAsync(host, strategist, page, saysAge: true);
        foreach (string page in (string[])["/desk/sources", "/desk/figures", "/desk/meetings", "/desk/log", "/desk/steps"])
            await LookAsync(host, strategist, page, saysAge: false);
    }

    [Fact]
    public async Task What_has_closed_in_the_meantime_is_said_to_have_closed_and_nothing_is_unwell()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [TestData.Item(), TestData.Installation(r.North)]);
        using HttpClient client = room.Host.Browser();
        Assert.Contains("Öppen", (await room.Host.GetAsync("/sv/utlysningar")).Body!.TextContent);
        room.Host.Time.Advance(TimeSpan.FromDays(90));
        IDocument calls = await room.Host.GetAsync("/sv/utlysningar");
        Assert.DoesNotContain("Nollutsläppsbussar", calls.QuerySelector("main")!.TextContent);
        Assert.Contains("Det vi vet om utlysningar är från 12 mars 2026.", calls.QuerySelector(".freshness")!.TextContent);
        using JsonDocument health = JsonDocument.Parse(await client.GetStringAsync(new Uri("/health", UriKind.Relative), TestHost.Cancel));
        Assert.Equal("Healthy", health.RootElement.GetProperty("status").GetString());
    }

    private static async Task LookAsync(TestHost host, Person? person, string address, bool saysAge)
    {
        using HttpClient client = host.Browser(person);
        HttpResponseMessage answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestHost.Cancel);
        string text = await answer.Content.ReadAsStringAsync(TestHost.Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.OK || (!saysAge && answer.StatusCode == HttpStatusCode.RedirectKeepVerb), $"{address} answered {answer.StatusCode}.");
        Assert.True(!saysAge || text.Contains("Det vi vet om", StringComparison.Ordinal) || text.Contains("fact-age", StringComparison.Ordinal), $"{address} does not say how old its facts are.");
        Assert.True(!saysAge || !text.Contains("hämtades senast", StringComparison.Ordinal), $"{address} says that something was fetched.");
    }

    private static async Task<Dictionary<string, string>> KeysAsync(SamklangDb db) => new()
    {
        [SiteMap.Priority.Page] = await db.Priorities.Where(p => p.Audience.Kind == AudienceKind.Public).OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(TestHost.Cancel),
        [SiteMap.Operation.Page] = "public-transport",
        [SiteMap.Item.Page] = await db.Items.Where(i => i.Operations.Any()).OrderBy(i => i.Key).Select(i => i.Key).FirstAsync(TestHost.Cancel),
        ["/Site/Projects/Programme"] = await db.Programmes.OrderBy(p => p.Key).Select(p => p.Key).FirstAsync(TestHost.Cancel),
    };
}
