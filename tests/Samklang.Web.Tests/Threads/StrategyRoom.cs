using Samklang.Influence;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

/// <summary>A desk with a strategy: a goal of the UN, our own goal that serves it, a priority, an item, a dossier and an outcome.</summary>
internal sealed class StrategyRoom : IDisposable
{
    private StrategyRoom(DeskRoom desk)
    {
        Desk = desk;
        Own = new("own-2021", "own", FrameworkLevel.International, new("Vår strategi", "Our strategy"), TestData.Fact)
        {
            ValidFrom = new(2021, 1, 1), ValidTo = new(2026, 12, 31), OwnerId = desk.North.Id,
        };
        Aim = Goal("aim", Own, "1", "Vi påverkar i tid", "We speak up in time");
        Other = Goal("other", Own, "2", "Vi söker pengar", "We seek funds");
        Air = Goal("air", World, "13", "Ren luft åt alla", "Clean air for all");
    }

    public DeskRoom Desk { get; }

    public Framework World { get; } = new("world", "world", FrameworkLevel.Global, new("Globala målen", "Global Goals"), TestData.Fact);

    public Framework Own { get; }

    public Goal Air { get; }

    public Goal Aim { get; }

    public Goal Other { get; }

    public Item Law { get; } = TestData.Item("law", ItemKind.Act, new("Direktiv om rena fordon", "Clean Vehicles Directive"));

    public Dossier Dossier { get; private set; } = null!;

    public LogLine Outcome { get; private set; } = null!;

    public static async Task<StrategyRoom> OpenAsync(Func<StrategyRoom, IEnumerable<object>>? more = null)
    {
        StrategyRoom? room = null;
        DeskRoom desk = await DeskRoom.OpenAsync(d => (room = new(d)).Plant(more));
        return room!;
    }

    public void Dispose() => Desk.Dispose();

    public static Goal Goal(string key, Framework framework, string number, string sv, string en, Guid? partOf = null) =>
        new(key, framework.Id, number, int.Parse(number.Split('.')[0]), new(sv, en), LocalText.Empty) { ParentId = partOf };

    public LogLine Line(string sentence, params LinkedRecord[] links) => new(
        new(LocalText.Same(sentence), new(2026, 11, 18), LogKind.Outcome, Desk.North.Id, Audience.Public, links), Viewer.System, TestData.Now);

    private IEnumerable<object> Plant(Func<StrategyRoom, IEnumerable<object>>? more)
    {
        Watch.Match followed = TestData.Match(Law, Desk.Buses);
        followed.Settle(Verdict.Act, null, Desk.Buses, Viewer.System, TestData.Now);
        Dossier = Dossier.Open(Law, Desk.Buses, Level.Act, "Därför", TestData.Now, "rena-fordon");
        Outcome = Line("Undantaget för glesbygd kom med", new LinkedRecord(LinkedKind.Dossier, Dossier.Id));
        return
        [
            TestData.Installation(Desk.North), World, Own, Air, Aim, Other, new GoalLink(Aim.Id, Air.Id, new("Renare regler ger renare luft.", "Cleaner rules give cleaner air.")),
            new PriorityGoal(Desk.Buses.Id, Aim.Id, new("Bussarnas regler skrivs i EU.", "The rules for buses are written in the EU.")),
            Law, followed, Dossier, Outcome, .. more?.Invoke(this) ?? [],
        ];
    }
}
