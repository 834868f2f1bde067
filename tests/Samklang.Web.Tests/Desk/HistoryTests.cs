using System.Globalization;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Pages.Desk.Changes;
using Samklang.Web.Tests.Lists;
using Samklang.Web.Tests.Outside;
using Samklang.Web.Texts;

namespace Samklang.Web.Tests.Desk;

public sealed class HistoryTests
{
    [Fact]
    public async Task What_was_saved_together_is_one_line_that_opens_to_each_that_one_may_see()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            .. Enumerable.Range(0, 70).Select(i => TestData.Item($"{i}")),
            TestData.Priority(r.North, "open"), TestData.Priority(r.North, "too"), TestData.Priority(r.South, "secret", new("Hemlig", "Secret"), Audience.OfOwner(r.South.Id)),
        ]);
        using DeskBrowser browser = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        IDocument page = await browser.ReadAsync("/desk/history?kind=item");
        IElement line = Assert.Single(page.QuerySelectorAll(".change a"));
        Assert.Contains("70 ", line.TextContent, StringComparison.Ordinal);
        IDocument singly = await browser.ReadAsync(line.GetAttribute("href")!);
        Assert.Equal(60, singly.QuerySelectorAll(".change a").Length);
        Assert.Equal(10, (await browser.ReadAsync($"{line.GetAttribute("href")}&p=2")).QuerySelectorAll(".change a").Length);

        string mine = Assert.Single((await browser.ReadAsync("/desk/history?kind=priority")).QuerySelectorAll(".change a")).TextContent;
        string theirs = Assert.Single((await neighbour.ReadAsync("/desk/history?kind=priority")).QuerySelectorAll(".change a")).TextContent;
        Assert.NotEqual(mine, theirs);
        IElement all = Assert.Single((await neighbour.ReadAsync("/desk/history?kind=priority")).QuerySelectorAll(".change a"));
        Assert.DoesNotContain("Hemlig", (await browser.ReadAsync(all.GetAttribute("href")!)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_happened_to_a_record_is_taken_home_with_what_it_was_before_and_after()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        await room.ChangeAsync(async db => (await db.Priorities.SingleAsync(TestHost.Cancel)).Reword(room.Buses.Words with { Title = new("Tysta bussar", "Quiet buses") }));
        using DeskBrowser browser = room.As(room.Strategist);
        string[] csv = await TakenHome.ReadAsync(browser.AskAsync, $"/desk/history/priority/{room.Buses.Id}");
        Assert.StartsWith("Dag;Klockslag;Av;Vad som gjordes;Uppgift;Före;Efter", csv[0], StringComparison.Ordinal);
        Assert.Contains(csv, line => line.EndsWith($"ändrade;Titel på svenska;{room.Buses.Title.Sv};Tysta bussar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_cut_says_in_its_last_row_how_much_is_left_out()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        await room.ChangeAsync(async db =>
        {
            Priority priority = await db.Priorities.SingleAsync(TestHost.Cancel);
            for (int change = 0; change < RecordHistoryModel.Most + 6; change++)
            {
                priority.Reword(priority.Words with { Title = new($"Bussar {change}", "") });
                await db.SaveChangesAsync(TestHost.Cancel);
            }
        });
        using DeskBrowser browser = room.As(room.Strategist);
        string address = $"/desk/history/priority/{room.Buses.Id}";
        Assert.Contains("7 äldre ändringar", (await TakenHome.ReadAsync(browser.AskAsync, address))[^1], StringComparison.Ordinal);
        Assert.Contains("7 äldre ändringar", (await browser.ReadAsync(address)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_kind_of_record_is_named_in_words(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        using ServiceProvider services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        ChangeWords words = new(services.GetRequiredService<IStringLocalizer<DeskTexts>>(), services.GetRequiredService<IStringLocalizer<InfluenceTexts>>(), new(services.GetRequiredService<IStringLocalizer<MoneyTexts>>()));
        string[] unnamed = [.. typeof(People.Record).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(People.Record)) && !t.IsAbstract)
            .Where(t => words.KindOf(t.Name) == words.KindOf("Other")).Select(t => t.Name)];
        Assert.True(unnamed.Length == 0, string.Join(' ', unnamed));
    }
}
