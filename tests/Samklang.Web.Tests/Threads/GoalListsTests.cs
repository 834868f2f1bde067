using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Threads;

/// <summary>Frameworks, goals and work without a goal, taken home.</summary>
public sealed class GoalListsTests
{
    [Theory]
    [InlineData("/desk/strategy", "Nyckel;Rubrik;Nivå;Läge;Gäller från;Gäller till;Ersätter;Antal mål", "own-2021;Vår strategi;Internationellt arbete;Går snart ut;2021-01-01;2026-12-31;;2")]
    [InlineData("/desk/strategy/frameworks/own-2021", "Nyckel;Styrdokument;Nivå;Läge;Del av;Nr;Mål", "other;Vår strategi;Internationellt arbete;Går snart ut;;2;Vi söker pengar;;0;")]
    [InlineData("/desk/strategy/silent", "Nyckel;Styrdokument;Nivå;Nr;Mål;Varför", "other;Vår strategi;Internationellt arbete;2;Vi söker pengar;")]
    [InlineData("/desk/strategy/orphans", "Slag;Nyckel;Rubrik;Del av;Dag;Varför", null)]
    [InlineData("/desk/score?by=goal&framework=own-2021", "Stämma;När;Till och med;Vad;Slag;Nivå", "2 Vi söker pengar;;;Tyst: inget pågår;;")]
    public async Task A_list_of_the_strategy_is_taken_home_as_it_is_narrowed(string address, string heads, string? row)
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        string[] csv = await TakenHome.ReadAsync(browser.AskAsync, address);
        Assert.StartsWith(heads, csv[0], StringComparison.Ordinal);
        if (row is not null)
            Assert.Contains(csv, line => line.StartsWith(row, StringComparison.Ordinal));
    }
}
