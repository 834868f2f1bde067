using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk;

/// <summary>Verdicts teach the watch, in words and undoably; persons say what an item is about.</summary>
public sealed class LearningTests : IAsyncLifetime
{
    private readonly TestHost host = new();
    private readonly Organisation north = TestData.Region("north");
    private readonly Organisation south = TestData.Region("south");
    private Person strategist = null!;
    private Person stranger = null!;

    public async ValueTask InitializeAsync()
    {
        (strategist, stranger) = (TestData.Strategist(north), TestData.Strategist(south));
        Priority priority = new("buildings", north.Id, new(new("Vatten och energi", "Water and energy"), new("Vatten och energi i skolor.", "Water and energy in schools."), LocalText.Empty));
        List<object> all = [north, south, strategist, stranger, TestData.Installation(north), priority];
        foreach ((string title, Verdict verdict) in ((string, Verdict)[])[("Clean water", Verdict.NotForUs), ("Water prices", Verdict.NotForUs), ("Water in rivers", Verdict.NotForUs), ("Energy storage", Verdict.Follow)])
        {
            Item item = TestData.Item(title.Replace(' ', '-').ToLowerInvariant(), ItemKind.Act, new LocalText("", title));
            Watch.Match match = TestData.Match(item, priority);
            match.Settle(verdict, null, priority, Viewer.System, TestData.Now);
            all.AddRange([item, match]);
        }
        all.Add(TestData.Item("waste", ItemKind.Act, new LocalText("", "Waste management in towns")));
        await host.SaveAsync([.. all]);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_priority_says_which_words_weigh_less_and_each_can_be_switched_off()
    {
        IElement line = Line(await host.GetAsync("/desk/priorities/buildings", strategist), "Vatten");
        Assert.Contains("Eftersom ni sade nej till 3 träffar väger", line.TextContent);
        Assert.Contains("mindre", line.TextContent);
        string word = line.QuerySelector("input[name=word]")!.GetAttribute("value")!;

        await PostAsync("/desk/priorities/buildings", "learning", strategist, ("word", word), ("on", "false"));
        line = Line(await host.GetAsync("/desk/priorities/buildings", strategist), "Vatten");
        Assert.Contains("(avstängt)", line.TextContent);
        await using (SamklangDb db = host.AsSystem())
            Assert.Equal([word], (await db.Priorities.SingleAsync(TestHost.Cancel)).WordsLeftAlone);

        await PostAsync("/desk/priorities/buildings", "learning", strategist, ("word", word), ("on", "true"));
        Assert.DoesNotContain("(avstängt)", Line(await host.GetAsync("/desk/priorities/buildings", strategist), "Vatten").TextContent);
    }

    [Fact]
    public async Task All_of_it_can_be_switched_off_and_matches_follow()
    {
        await PostAsync("/desk/priorities/buildings", "learning", strategist, ("on", "true"));
        double before = await ScoreAsync();
        await PostAsync("/desk/priorities/buildings", "learning", strategist, ("on", "false"));
        Assert.NotEqual(before, await ScoreAsync());
        Assert.Contains("påverkar inte", (await host.GetAsync("/desk/priorities/buildings", strategist)).QuerySelector("#learning")!.TextContent);
        await using SamklangDb db = host.AsSystem();
        Guid id = await db.Priorities.Select(p => p.Id).SingleAsync(TestHost.Cancel);
        Assert.Contains("Lär av bedömningarna", (await host.GetAsync($"/desk/history/priority/{id}", strategist)).Body!.TextContent);
    }

    [Fact]
    public async Task A_stranger_and_a_concept_that_does_not_exist_change_nothing()
    {
        await PostAsync("/desk/watch/item-waste", "concepts", strategist, ("concept", "1"), ("say", "confirm"), expected: 400);
        await PostAsync("/desk/priorities/buildings", "learning", stranger, ("on", "false"), expected: 403);
    }

    [Fact]
    public async Task A_proposed_concept_says_why_and_is_confirmed_declined_and_taken_back()
    {
        IDocument page = await host.GetAsync("/desk/watch/item-waste", strategist);
        IElement proposal = page.QuerySelectorAll(".concept-proposals li").First(li => li.TextContent.Contains("avfall", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("eftersom texten nämner", proposal.TextContent);
        Assert.Contains("Waste", proposal.QuerySelectorAll("q").Select(q => q.TextContent.Split(' ')[0]));
        string concept = proposal.QuerySelector("input[name=concept]")!.GetAttribute("value")!;

        await PostAsync("/desk/watch/item-waste", "concepts", strategist, ("concept", concept), ("say", "confirm"));
        Assert.Equal(concept, Assert.Single((await ItemAsync()).ConfirmedConcepts).Id);
        Assert.Contains("avfall", (await host.GetAsync("/desk/watch/item-waste", strategist)).QuerySelector(".concept-list")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/desk/watch/item-waste", (await host.GetAsync("/desk/search?q=avfallshantering", strategist)).QuerySelectorAll("main .entry-title a").Select(a => a.GetAttribute("href")));

        await PostAsync("/desk/watch/item-waste", "concepts", strategist, ("concept", concept), ("say", "decline"));
        Assert.Empty((await ItemAsync()).ConfirmedConcepts);
        await PostAsync("/desk/watch/item-waste", "concepts", strategist, ("concept", concept), ("say", "forget"));
        Assert.Empty((await ItemAsync()).DeclinedConcepts);
        Assert.Contains("Bekräftade ämnen", (await host.GetAsync($"/desk/history/item/{(await ItemAsync()).Id}", strategist)).Body!.TextContent);
    }

    private static IElement Line(IDocument page, string word) => page.QuerySelectorAll(".learning-words li").First(li => li.QuerySelector("q")!.TextContent == word);

    private async Task<Item> ItemAsync()
    {
        await using SamklangDb db = host.AsSystem();
        return await db.Items.AsNoTracking().SingleAsync(i => i.Reference == "waste", TestHost.Cancel);
    }

    private async Task<double> ScoreAsync()
    {
        await using SamklangDb db = host.AsSystem();
        return (await db.Matches.AsNoTracking().FirstAsync(m => m.Item!.Reference == "clean-water", TestHost.Cancel)).Score;
    }

    private async Task PostAsync(string page, string handler, Person person, (string Name, string Value) first, (string Name, string Value)? second = null, int expected = 302)
    {
        using DeskBrowser browser = new(host, person);
        IElement form = (await browser.ReadAsync("/desk")).QuerySelector("form[action='/account/sign-out']")!;
        form.SetAttribute("action", $"{page}/{handler}");
        HttpResponseMessage answer = await browser.SendAsync(form, null, [first, .. second is { } more ? ((string, string)[])[more] : []]);
        Assert.Equal(expected, (int)answer.StatusCode);
    }
}
