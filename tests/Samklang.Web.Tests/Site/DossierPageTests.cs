using AngleSharp.Dom;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Site;

/// <summary>A dossier as everybody may see it: what is public of it, and nothing else.</summary>
public sealed class DossierPageTests : IAsyncLifetime
{
    private const string Address = "/sv/arenden/item-law";

    private readonly TestHost host = new();
    private readonly Organisation north = TestData.Region();
    private LogLine line = null!;
    private LogLine kept = null!;
    private Person strategist = null!;

    public async ValueTask InitializeAsync()
    {
        strategist = TestData.Strategist(north);
        Priority priority = TestData.Priority(north);
        Item law = TestData.Item("law", ItemKind.Act);
        Dossier dossier = Dossier.Open(law, priority, Level.Act, "en inre anteckning", TestData.Now);
        Window window = dossier.Watch(WindowKind.Consultation, new("Samråd om bussar", "Consultation on buses"), WindowEnd.WithDay(new(2027, 2, 1)), TestData.Fact);
        line = Line(dossier, "Talade med grannregionen om depåer", Audience.Public);
        kept = Line(dossier, "Ett samtal för oss själva", Audience.OfOwner(north.Id));
        await host.SaveAsync([north, strategist, TestData.Installation(north), priority, law, dossier, .. dossier.Items, .. dossier.Priorities, window, line, .. line.Links, kept, .. kept.Links]);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task It_says_what_comes_what_was_done_and_leads_to_the_thread_of_each_line()
    {
        IDocument page = await host.GetAsync(Address);
        Assert.Equal("Samråd om bussar", page.QuerySelector("#windows .entry-title")!.TextContent.Trim());
        IElement done = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=work] .entry-title a"));
        Assert.Equal(line.Sentence.Sv, done.TextContent.Trim());
        IDocument thread = await host.GetAsync(done.GetAttribute("href")!);
        Assert.Contains(line.Sentence.Sv, thread.QuerySelector("h1")!.TextContent);
        Assert.Contains(Address, thread.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task What_is_for_the_owner_alone_and_what_was_noted_with_a_verdict_is_not_on_it()
    {
        string page = (await host.GetAsync(Address)).Body!.TextContent;
        Assert.DoesNotContain("en inre anteckning", page);
        Assert.DoesNotContain(kept.Sentence.Sv, page);
        Assert.DoesNotContain("en inre anteckning", (await host.GetAsync("/sv/sok?q=anteckning")).QuerySelector("main")!.QuerySelector(".search-results")!.TextContent);
    }

    [Fact]
    public async Task A_search_finds_the_dossier_its_window_and_the_public_line_on_the_site()
    {
        IDocument found = await host.GetAsync("/sv/sok?q=depåer");
        Assert.Equal($"/sv/traden/logline-{line.Id}", Assert.Single(found.QuerySelectorAll(".entry-title a")).GetAttribute("href"));
        Assert.Contains((await host.GetAsync("/sv/sok?q=Samråd+bussar")).QuerySelectorAll(".entry-title a"), a => a.GetAttribute("href")!.StartsWith($"{Address}#window-", StringComparison.Ordinal));
        Assert.Empty((await host.GetAsync("/sv/sok?q=samtal")).QuerySelectorAll(".entry-title a"));
        Assert.Equal($"/desk/log/{kept.Id}", Assert.Single((await host.GetAsync("/desk/search?q=samtal", strategist)).QuerySelectorAll(".entry-title a")).GetAttribute("href"));
    }

    private LogLine Line(Dossier dossier, string sentence, Audience audience) =>
        new(new(new(sentence, ""), new(2026, 11, 1), LogKind.Work, north.Id, audience, [new(LinkedKind.Dossier, dossier.Id)]),
            Viewer.For(Guid.NewGuid(), north.Id, "Strateg", Role.Strategist), TestData.Now);
}
