using System.Globalization;
using AngleSharp.Dom;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk;

public sealed class ScoreTests
{
    [Theory]
    [InlineData("/desk/score?owner=all")]
    [InlineData("/desk/score?by=goal&owner=all")]
    [InlineData("/desk/score?by=owner")]
    [InlineData("/desk/score?by=operation&period=year&owner=all")]
    public async Task The_picture_and_the_table_tell_the_same_notes_on_the_same_staves_in_the_same_order(string address)
    {
        using DeskRoom room = await FullAsync();
        using DeskBrowser browser = room.As(room.Officer);
        IDocument page = await browser.ReadAsync(address);
        List<IElement> staves = [.. page.QuerySelectorAll(".score-staves > li")], bodies = [.. page.QuerySelectorAll(".score-table tbody")];
        Assert.NotEmpty(staves);
        Assert.Equal(staves.Select(s => s.QuerySelector(".stave-title")!.TextContent), bodies.Select(b => b.QuerySelector("th")!.TextContent));
        Assert.Contains(bodies, b => b.QuerySelectorAll("td a").Length >= 4);
        foreach ((IElement stave, IElement body) in staves.Zip(bodies))
        {
            List<string> told = [.. body.QuerySelectorAll("td[data-label=Vad] > *").Select(t => t.TextContent.Trim())];
            foreach (string setting in (string[])["wide", "narrow"])
            {
                List<string> drawn = [.. stave.QuerySelectorAll($"svg.score-{setting}.stave-lines a.note").Select(n => n.GetAttribute("aria-label")!)];
                int last = -1;
                // A sum names up to five of its notes; here none holds more.
                Assert.All(told, note => Assert.Single(drawn, name => name.Contains(note, StringComparison.Ordinal)));
                foreach (string name in drawn)
                {
                    int first = told.FindIndex(note => name.Contains(note, StringComparison.Ordinal));
                    Assert.True(first > last, $"'{name}' is drawn after what comes later.");
                    last = first;
                }
            }
        }
    }

    [Fact]
    public async Task Windows_steps_and_log_lines_sound_on_the_priority_its_goal_and_its_operation_each_as_a_link()
    {
        using DeskRoom room = await FullAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        foreach ((string address, string stave) in ((string, string)[])
            [("/desk/score", "Fossilfria bussar"), ("/desk/score?by=goal", "1 Målet"), ("/desk/score?by=operation", "Trafiken"), ("/desk/score?by=owner", "Region north")])
        {
            IDocument page = await browser.ReadAsync(address);
            List<IElement> rows = [.. page.QuerySelectorAll(".score-table tbody").Single(b => b.QuerySelector("th")!.TextContent == stave).QuerySelectorAll("tr")];
            Assert.Equal(["Påverkansfönster", "Leverans eller utfall", "Möte"],
                ((string[])["Samrådet: Bussärendet", "Lämnade svaret", "Mötte nätverket"]).Select(t => KindOf(rows, t)).Select(k => k == "Utfall" ? "Leverans eller utfall" : k));
            Assert.All(rows.SelectMany(r => r.QuerySelectorAll("td[data-label=Vad] > *")), cell => Assert.StartsWith("/desk/", cell.GetAttribute("href")));
        }

        static string KindOf(List<IElement> rows, string text) =>
            rows.Single(r => r.TextContent.Contains(text, StringComparison.Ordinal)).QuerySelector("td[data-label=Slag]")!.TextContent;
    }

    [Fact]
    public async Task Filters_leave_notes_out_and_what_is_silent_stays_silent()
    {
        using DeskRoom room = await FullAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument meetings = await browser.ReadAsync("/desk/score?kind=meeting");
        Assert.Equal(["Möte"], meetings.QuerySelectorAll(".score-table td[data-label=Slag]").Select(k => k.TextContent).Distinct());
        Assert.Equal("Tyst prioritering", Assert.Single(meetings.QuerySelectorAll(".stave-silent .stave-title")).TextContent);
        Assert.Empty((await browser.ReadAsync("/desk/score?level=know")).QuerySelectorAll(".score-table td[data-label=Slag]"));
        Assert.NotEmpty((await browser.ReadAsync("/desk/score?level=act&kind=nonsense&period=past")).QuerySelectorAll(".score-table td[data-label=Slag]"));
    }

    [Fact]
    public async Task What_one_owner_keeps_to_itself_sounds_on_no_stave_of_another_nor_in_public()
    {
        using DeskRoom room = await FullAsync();
        using DeskBrowser neighbour = room.As(room.Neighbour), anybody = room.As(null);
        Assert.Contains("Hemligt möte", (await room.As(room.Strategist).ReadAsync("/desk/score")).Body!.InnerHtml);
        foreach (string address in (string[])["/desk", "/desk/score?owner=all", "/desk/score?by=goal&owner=all", "/desk/score?by=owner", "/desk/score?by=operation&owner=all"])
            Assert.DoesNotContain("Hemligt möte", (await neighbour.ReadAsync(address)).Body!.InnerHtml);
        IDocument home = await anybody.ReadAsync("/sv");
        Assert.DoesNotContain("Hemligt möte", home.Body!.InnerHtml);
        Assert.Contains("Mötte nätverket", home.QuerySelector(".score-table")!.TextContent);
    }

    [Fact]
    public async Task The_desk_begins_with_the_score_as_it_is_now()
    {
        using DeskRoom room = await FullAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk");
        Assert.Equal(["Fossilfria bussar"], page.QuerySelectorAll("main .home-score .stave-title").Select(t => t.TextContent));
        Assert.Contains("/desk/score", page.QuerySelectorAll(".home-score a").Select(a => a.GetAttribute("href")));
    }

    private static Task<DeskRoom> FullAsync() => DeskRoom.OpenAsync(room =>
    {
        Item item = TestData.Item("1", ItemKind.Consultation);
        Framework framework = new("frame", "frame", FrameworkLevel.Regional, LocalText.Same("Strategin"), TestData.Fact);
        Goal goal = new("goal", framework.Id, "1", 0, new("Målet", "The goal"), LocalText.Empty);
        Operation operation = new("traffic", 0, new("Trafiken", "Traffic"), LocalText.Empty, LocalText.Empty);
        Dossier dossier = Dossier.OpenByHand("buses", room.North.Id, Audience.Public, new(new("Bussärendet", "The bus dossier"), LocalText.Empty, Influence.Level.Act, LocalText.Empty), TestData.Now);
        dossier.ServeFor(room.Buses, LocalText.Empty);
        dossier.Watch(WindowKind.Consultation, new("Samrådet", "The consultation"), WindowEnd.WithDay(new(2027, 1, 20)), TestData.Fact).Describe(new(2026, 12, 1), null);
        List<object> all =
        [
            item, framework, goal, operation, new PriorityGoal(room.Buses.Id, goal.Id, LocalText.Empty), new PriorityOperation(room.Buses.Id, operation.Id), dossier,
            TestData.Priority(room.North, "silent", new("Tyst prioritering", "Silent priority")),
            TestData.Line(room.North, "Mötte nätverket", new(2026, 9, 3), about: room.Buses), TestData.Line(room.North, "Hemligt möte", new(2026, 10, 5), Audience.OfOwner(room.North.Id), about: room.Buses),
            new LogLine(new(LocalText.Same("Lämnade svaret"), new(2026, 11, 2), LogKind.Delivery, room.North.Id, Audience.Public, [new(LinkedKind.Dossier, dossier.Id)]), Viewer.System, TestData.Now),
        ];
        all.AddRange(Enumerable.Range(0, 4).Select(day => TestData.Line(room.North, string.Create(CultureInfo.InvariantCulture, $"Nära dag {day}"), new(2026, 8, 10 + day), about: room.Buses)));
        return all;
    });
}
