using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samklang.Influence;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk;

public sealed class DeskGuardTests
{
    [Fact]
    public async Task Every_page_of_the_desk_requires_sign_in()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser anybody = room.As(null);
        List<string> addresses = [.. Addresses(room)];
        Assert.True(addresses.Count >= 9, string.Join(' ', addresses));
        foreach (string address in addresses)
        {
            HttpResponseMessage answer = await anybody.AskAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, $"{address} answered {answer.StatusCode}");
            Assert.DoesNotContain("/desk?", answer.Headers.Location?.ToString().Split("Return")[0] ?? "");
        }
    }

    [Theory]
    [InlineData("sv", "sv-SE")]
    [InlineData("en", "en-GB")]
    public async Task Every_page_has_one_heading_a_title_a_language_and_a_label_for_each_field(string language, string culture)
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        Dossier dossier = null!;
        LogLine line = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses), dossier = Dossier.Open(item, r.Buses, Level.Act, "Därför", TestData.Now), line = TestData.Line(r.North, about: r.Buses)]);
        using HttpClient client = room.Host.Browser(room.Officer);
        client.DefaultRequestHeaders.Add("Cookie", $".AspNetCore.Culture=c={culture}|uic={culture}");
        foreach (string address in (string[])["/desk", "/desk/watch", "/desk/watch/item-1", "/desk/priorities", "/desk/priorities/bus", "/desk/priorities/new",
            "/desk/strategy", "/desk/strategy/silent", "/desk/strategy/orphans", "/desk/strategy/ties?fromKind=Priority", "/desk/strategy/frameworks/new/edit",
            "/desk/priorities/bus/goals", "/desk/thread/priority/bus", $"/desk/briefs/dossier/{dossier.Key}", "/desk/log", "/desk/log/new", $"/desk/log/{line.Id}",
            "/desk/dossiers", "/desk/score", "/desk/history", $"/desk/history/dossier/{dossier.Id}", $"/desk/matches/{match.Id}"])
        {
            IDocument page = await TestHost.ParseAsync(await client.GetStringAsync(address, TestHost.Cancel));
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.NotEmpty(page.Title!.Trim());
            Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select, main textarea"),
                field => Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']")));
            List<string> ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
            Assert.Equal(ids.Distinct().Count(), ids.Count);
            Assert.All(page.QuerySelectorAll("main").Select(m => m.TextContent), text => Assert.DoesNotContain("Property", text));
        }
    }

    [Fact]
    public void Every_text_of_the_desk_stands_in_both_languages_with_the_same_places_to_fill()
    {
        Dictionary<string, string> swedish = Texts("DeskTexts.resx"), english = Texts("DeskTexts.en.resx");
        Assert.Equal(swedish.Keys.Order(), english.Keys.Order());
        Assert.All(swedish, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Fact]
    public async Task History_shows_what_one_may_see_and_can_be_narrowed_to_a_kind()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [TestData.Item(), TestData.Priority(r.South, "secret", new("Hemlig", "Secret"), Audience.OfOwner(r.South.Id))]);
        using DeskBrowser browser = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        IDocument page = await browser.ReadAsync("/desk/history");
        Assert.DoesNotContain("Hemlig", page.Body!.TextContent);
        string both = Assert.Single((await neighbour.ReadAsync("/desk/history?kind=priority")).QuerySelectorAll(".change a")).GetAttribute("href")!;
        Assert.Contains("Hemlig", (await neighbour.ReadAsync(both)).Body!.TextContent);
        IDocument items = await browser.ReadAsync("/desk/history?kind=item");
        Assert.Equal("Nollutsläppsbussar", Assert.Single(items.QuerySelectorAll(".change a")).TextContent);
        Priority secret = await room.ReadAsync(async db => await Task.FromResult(db.Priorities.Single(p => p.Key == "secret")));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync($"/desk/history/priority/{secret.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await neighbour.AskAsync($"/desk/history/Priority/{secret.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync($"/desk/history/item/{secret.Id}")).StatusCode);
    }

    [Fact]
    public async Task Dossiers_say_what_we_do_and_why_and_each_owner_sees_its_own()
    {
        Item item = TestData.Item();
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Priority secret = TestData.Priority(r.North, "secret", audience: Audience.OfOwner(r.North.Id));
            return [item, secret, Dossier.Open(item, secret, Level.Act, "Vi upphandlar 2027.", TestData.Now)];
        });
        using DeskBrowser browser = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        Assert.Equal("Vi upphandlar 2027.", (await browser.ReadAsync("/desk/dossiers")).QuerySelector(".entry-why")!.TextContent);
        Assert.Null((await neighbour.ReadAsync("/desk/dossiers")).QuerySelector(".entry"));
        Assert.Null((await neighbour.ReadAsync("/desk/watch/item-1")).QuerySelectorAll("dt").FirstOrDefault(d => d.TextContent == "Vårt ärende"));
    }

    private static IEnumerable<string> Addresses(DeskRoom room) =>
        room.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is { } page && page.ViewEnginePath.StartsWith("/Desk/", StringComparison.Ordinal))
            .Select(e => "/" + e.RoutePattern.RawText!.Replace("{id:guid}", Guid.NewGuid().ToString(), StringComparison.Ordinal)
                .Replace("{key}", "new", StringComparison.Ordinal).Replace("{kind}", "item", StringComparison.Ordinal)
                .Replace("{region:length(2,5)}", "SE124", StringComparison.Ordinal).TrimStart('/'));

    private static Dictionary<string, string> Texts(string file)
    {
        string folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "src", "Samklang.Web")))
            folder = Path.GetDirectoryName(folder)!;
        return XDocument.Load(Path.Combine(folder, "src", "Samklang.Web", "Texts", file)).Root!.Elements("data")
            .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);
    }

    private static string Places(string text) =>
        string.Concat(Enumerable.Range(0, 5).Where(n => text.Contains($"{{{n}}}", StringComparison.Ordinal)));
}
