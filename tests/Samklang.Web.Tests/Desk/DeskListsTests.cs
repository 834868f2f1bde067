using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Desk;

public sealed class DeskListsTests
{
    [Theory]
    [InlineData("/desk/watch", "Nyckel;Rubrik;Slag", "item-1;Nollutsläppsbussar;")]
    [InlineData("/desk/watch?q=no-such-word", "Nyckel;Rubrik;Slag", null)]
    [InlineData("/desk/priorities", "Nyckel;Rubrik;Hör till", "bus;")]
    [InlineData("/desk/dossiers", "Nyckel;Rubrik;Förfarande;Nivå", "item-1;Nollutsläppsbussar;;Agera;Därför")]
    [InlineData("/desk/dossiers?state=closed", "Nyckel;Rubrik;Förfarande", null)]
    [InlineData("/desk/positions", "Nyckel;Ståndpunkt;Ärende;Läge;Nr;Yrkande", "buses;Bussar;Nollutsläppsbussar;Utkast;1;Egna depåer;Ska ändras;artikel 3;Lägg till depåer.;Uppfyllt")]
    [InlineData("/desk/meetings?year=2027", "Dag;Klockslag;Möte;Organ", "2027-01-20;09:30;Utskottet;Utskottet;;2027-01-13;")]
    [InlineData("/desk/steps?role=all", "Steg;Börja senast;Sista säkra dag;Läge;Ärende", "Skriv;")]
    [InlineData("/desk/experts", "Expert;Läge;Ärende;Frågan;Svar senast;Svaret", "Juristen;Dröjer;Nollutsläppsbussar;Får vi?;2026-11-01;;;Strateg;")]
    [InlineData("/desk/plans", "Nyckel;Rubrik;Hör till;Steg;Slag;Ansvarig;Arbetsdagar", "plan;Plan;Region north;Skriv;Utkast;Strateg;5;")]
    [InlineData("/desk/history?kind=logline", "Dag;Klockslag;Av;Vad som gjordes;Slag;Namn", ";lade till;Loggrad;Mötte nätverket om bussar")]
    [InlineData("/desk/log", "Dag;Loggrad;Slag;Handlar om", ";Mötte nätverket om bussar;")]
    [InlineData("/desk/log?q=no-such-word", "Dag;Loggrad;Slag;Handlar om", null)]
    public async Task A_list_is_taken_home_as_it_is_narrowed(string address, string heads, string? row)
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string[] csv = await TakenHome.ReadAsync(browser.AskAsync, address);

        Assert.StartsWith(heads, csv[0], StringComparison.Ordinal);
        Assert.Equal(row is null ? 1 : 2, csv.Length);
        Assert.Contains(row ?? "", csv[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_pages_of_a_list_are_taken_home_and_nothing_that_the_reader_may_not_see()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => Enumerable.Range(0, 45).Select(n => TestData.Line(r.North, $"Rad {n}"))
            .Append(TestData.Line(r.South, "Hemlig rad", audience: Audience.OfOwner(r.South.Id))));
        using DeskBrowser browser = room.As(room.Strategist);
        string csv = await (await browser.AskAsync("/desk/log?p=2&as=csv")).Content.ReadAsStringAsync(TestHost.Cancel);
        Assert.Equal(46, csv.TrimEnd().Split("\r\n").Length);
        Assert.DoesNotContain("Hemlig", csv);
    }

    private static Task<DeskRoom> OpenAsync() => DeskRoom.OpenAsync(r =>
    {
        Item item = TestData.Item();
        Dossier dossier = Dossier.Open(item, r.Buses, Level.Act, "Därför", TestData.Now);
        Position position = new(dossier, "buses", new(new("Bussar", "Buses"), new("Om bussar", "On buses")), TestData.Fact, TestData.Now);
        Ask ask = position.Add(new(AskKind.Change, new("Egna depåer", "Own depots"), new("Lägg till depåer.", "Add depots."), "artikel 3", new("De behövs", "They are needed")))!;
        // The later text was held first.
        (Reading proposal, Reading law) = (Text(dossier, ReadingKind.Proposal, new(2026, 1, 1)), Text(dossier, ReadingKind.FinalAct, new(2026, 10, 1)));
        AskOutcome met = Held(ask, law, AskResult.Met), not = Held(ask, proposal, AskResult.Not);
        Organisation alps = new("alps", OrganisationKind.Network, new("Alpnätet", "The Alpine Network"));
        Network network = new("alps", alps.Id, new("Berg", "Mountains"), new("Utsikt", "A view"), TestData.Fact);
        Body body = new("committee", network.Id, BodyKind.Committee, new("Utskottet", "The Committee"), true, null);
        Meeting meeting = new(new("Utskottet", "The Committee"), new(new(2027, 1, 20), new(9, 30), new(2027, 1, 13)), [body], TestData.Fact);
        PlanTemplate template = new("plan", r.North.Id, new("Plan", "Plan"), [new(new("Skriv", "Write"), StepKind.Draft, Role.Strategist, 5)]);
        Window window = dossier.Watch(WindowKind.Own, new("Remissen", "The referral"), WindowEnd.WithDay(new(2027, 2, 1)), TestData.Fact);
        window.LayBy(template, dossier);
        return [item, TestData.Match(item, r.Buses), dossier, position, proposal, law, met, not, alps, network, body, meeting, .. meeting.Bodies, template, TestData.Line(r.North, about: r.Buses),
            new ExpertRequest(dossier, new("Juristen", "Får vi?", [], new(2026, 11, 1)), "Strateg", TestData.Now)];
    });

    private static Reading Text(Dossier dossier, ReadingKind kind, DateOnly on) => new(dossier, kind, on, Tongue.Swedish, "Depåer byggs.", TestData.Fact);

    private static AskOutcome Held(Ask ask, Reading reading, AskResult result) =>
        ask.Decide(reading, new(result, new(0, 6), LocalText.Empty, LocalText.Empty), "Strateg", TestData.Now);
}
