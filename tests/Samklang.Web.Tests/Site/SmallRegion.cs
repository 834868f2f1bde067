using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office;
using Samklang.People;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Strategy;
using Samklang.Watch;
using Record = Samklang.People.Record;

namespace Samklang.Web.Tests.Site;

/// <summary>A small region with one of everything that the public site shows.</summary>
internal sealed class SmallRegion
{
    public Organisation Owner { get; } = TestData.Region();

    public Organisation Brussels { get; } = new("brussels", OrganisationKind.Office, new("Kontoret", "The Office"));

    public Organisation Alps { get; } = new("alps", OrganisationKind.Network, new("Alpnätet", "The Alpine Network"));

    public Framework Global { get; } = new("global", "global", FrameworkLevel.Global, new("Globala målen", "Global Goals"), TestData.Fact);

    public Framework Own { get; } = new("own", "own", FrameworkLevel.International, new("Vår strategi", "Our strategy"), TestData.Fact)
    {
        ValidFrom = new(2021, 1, 1), ValidTo = new(2026, 12, 31),
    };

    public Goal World { get; }

    public Goal Aim { get; }

    public Priority Priority { get; }

    public Operation Operation { get; } =
        new("transport", 0, new("Kollektivtrafik", "Public transport"), new("Vi kör buss.", "We run buses."), new("EU styr bränslet.", "The EU rules fuel."));

    public Item Law { get; } = new(
        TestData.Draft("law", ItemKind.Act, new("Direktiv om rena fordon", "Clean Vehicles Directive")) with
        {
            Celex = CelexNumber.Parse("32019L1161", null),
            Procedure = ProcedureReference.Parse("2017/0291(COD)"),
            PublishedOn = new(2019, 6, 20),
            Dates = [new(new(2027, 1, 1), ItemDateKind.Review)],
        }, TestData.Now);

    public Programme Programme { get; } =
        new("horizon", new(ProgrammeKind.SectorProgramme, new("Horisont Europa", "Horizon Europe"), new("Forskning.", "Research."), TestData.Fact)
        {
            FrameworkProgramme = "43108390", HelpedBy = HelpDesk.Office,
        });

    public Contact Contact { get; }

    public SmallRegion()
    {
        World = new("world-1", Global.Id, "1", 0, new("Ren luft åt alla", "Clean air for all"), LocalText.Empty);
        Aim = new("aim-1", Own.Id, "1", 0, new("Vi påverkar i tid", "We speak up in time"), new("Tidigt.", "Early."));
        Priority = TestData.Priority(Owner);
        Contact = new("strategist", Owner.Id, new("Strateg", "Strategist"), new("Fråga om EU.", "Ask about the EU."));
    }

    public IEnumerable<Record> All()
    {
        Network network = new("alps", Alps.Id, new("Berg", "Mountains"), new("Utsikt", "A view"), TestData.Fact);
        Body committee = new("committee", network.Id, BodyKind.Committee, new("Utskottet", "The Committee"), true, null);
        Platform platform = new("industry", 0, new("Industri", "Industry"), new("Fabriker.", "Factories."));
        Partnership partnership = new("printing", platform.Id, Owner.Id, new("Utskrift i metall", "Printing in metal"), new("Skrivare.", "Printers."), TestData.Fact);
        BrusselsOffice office = new(Brussels.Id, new("Syfte.", "Purpose."), new("Så här.", "Like this."), TestData.Fact) { HelpsWith = new("Ansökan.", "Applying.") };
        return [
            Owner, Brussels, Alps, TestData.Installation(Owner), Global, Own, World, Aim, new GoalLink(Aim.Id, World.Id, new("För luften.", "For the air.")),
            Priority, new PriorityGoal(Priority.Id, Aim.Id, new("Bussar är med.", "Buses are part of it.")), Operation,
            new PriorityOperation(Priority.Id, Operation.Id), new OperationGoal(Operation.Id, Aim.Id), Law,
            new ItemOperation(Law.Id, Operation.Id, new("Våra bussar berörs.", "Our buses are touched.")), network, committee,
            new Body("group", network.Id, BodyKind.WorkingGroup, new("Gruppen", "The Group"), false, committee.Id),
            new Membership(network.Id, Owner.Id, MembershipKind.Indirect, Brussels.Id, new("Genom kontoret.", "Through the office.")),
            new Seat(network.Id, committee.Id, new("Ledamot", "Member"), new("Ordföranden", "The Chair"), TestData.Fact with { IsExample = true }),
            platform, partnership, new PartnershipPriority(partnership.Id, Priority.Id),
            new RegionalStrength("metal", new(NutsCode.Parse("SE124"), new("Metall", "Metal"), TestData.Fact)), office,
            new OfficeArea("area", office.Id, 0, new("Energi", "Energy"), new("El.", "Power.")), new OfficeOwner(office.Id, Owner.Id), Programme, Contact, .. ProjectRecords(),
            .. PositionRecords(),
            new SitePage("networks", new("Nätverk", "Networks"), new("Ingress.", "Lead."), new("Ett.\n\nTvå.", "One.\n\nTwo."), Contact.Id, TestData.Fact),
        ];
    }

    private List<Record> ProjectRecords()
    {
        Project project = new("robots", Owner.Id, Audience.Public, new(new("Robotar", "Robots"), new("Korta serier.", "Short series."), TestData.Fact)
        {
            ProgrammeId = Programme.Id, Budget = 1_150_000, WhatLasted = new("Roboten står kvar.", "The robot is still there."),
        }, ProjectStage.Lasted, new(2026, 5, 1));
        return [project, project.Join(Owner.Id, PartnerRole.Coordinator)];
    }

    private List<Record> PositionRecords()
    {
        Dossier dossier = Dossier.Open(Law, Priority, Level.Act, null, TestData.Now);
        Reading proposal = new(dossier, ReadingKind.Proposal, new(2025, 1, 8), Tongue.English, "Buses shall be clean.", TestData.Fact);
        Reading act = new(dossier, ReadingKind.FinalAct, new(2026, 1, 8), Tongue.English, "Buses shall be clean.\n\nDepots shall be given time to build chargers.", TestData.Fact);
        Position position = new(dossier, "depots", new(new("Tid åt depåerna", "Time for the depots"), new("Vi vill ha tid.", "We want time.")), TestData.Fact, TestData.Now);
        Ask ask = position.Add(new(AskKind.Change, new("Ge depåerna tid", "Give depots time"), new("", "Depots shall be given time to build chargers."), "Article 5", new("Elnätet räcker inte.", "The grid is short.")) { GoalId = Aim.Id })!;
        position.Adopt("§ 12", new("Regionstyrelsen", "The board"), new(2025, 3, 1), new(2025, 3, 1));
        position.Send(new("Parlamentet", "The Parliament"), new(2025, 3, 2), new(2025, 3, 2));
        position.Publish(dossier);
        AskOutcome outcome = ask.Decide(act, new(AskResult.Met, HoldAsk.Find("Depots shall be given time to build chargers", act), new("Ord för ord.", "Word by word."), new("Grannen", "A neighbour")), "Strateg", TestData.Now);
        return [dossier, .. dossier.Items, .. dossier.Priorities, proposal, act, position, ask, outcome];
    }

    /// <summary>A page of every kind: the Swedish path and the English one.</summary>
    public static TheoryData<string, string> Pages => new() {
        { "/sv", "/en" },
        { "/sv/strategi", "/en/strategy" },
        { "/sv/strategi/mal/aim-1", "/en/strategy/goals/aim-1" },
        { "/sv/strategi/prioriteringar/bus", "/en/strategy/priorities/bus" },
        { "/sv/traden/priority-bus", "/en/thread/priority-bus" },
        { "/sv/sa-paverkar-eu-oss", "/en/how-the-eu-affects-us" },
        { "/sv/sa-paverkar-eu-oss/transport", "/en/how-the-eu-affects-us/transport" },
        { "/sv/fran-eu/item-law", "/en/from-the-eu/item-law" },
        { "/sv/arenden/item-law", "/en/dossiers/item-law" },
        { "/sv/vi-bad-om", "/en/we-asked" },
        { "/sv/vi-bad-om/depots", "/en/we-asked/depots" },
        { "/sv/utlysningar", "/en/calls" },
        { "/sv/program", "/en/programmes" },
        { "/sv/program/horizon", "/en/programmes/horizon" },
        { "/sv/hitta-pengar", "/en/find-money" },
        { "/sv/projekt", "/en/projects" },
        { "/sv/projekt/robots", "/en/projects/robots" },
        { "/sv/natverk", "/en/networks" },
        { "/sv/natverk/alps", "/en/networks/alps" },
        { "/sv/samarbeten", "/en/partnerships" },
        { "/sv/kontoret", "/en/office" },
        { "/sv/kontakt", "/en/contacts" },
        { "/sv/sok", "/en/search" },
        { "/sv/tillganglighet", "/en/accessibility" },
        { "/sv/for-program", "/en/for-programs" },
    };

    public async Task<TestHost> StartAsync(params Record[] more)
    {
        TestHost host = new();
        await host.SaveAsync([.. All(), .. more]);
        return host;
    }

    /// <summary>A match of an item with the region's priority, settled so if a verdict is given.</summary>
    public Watch.Match Match(Item item, Verdict? verdict)
    {
        Watch.Match match = TestData.Match(item, Priority);
        if (verdict is { } said)
            match.Settle(said, "an inner note", Priority, Viewer.System, TestData.Now);
        return match;
    }
}

/// <summary>A host with a small region, for tests that only read.</summary>
public sealed class SharedRegion : IAsyncLifetime
{
    public TestHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await new SmallRegion().StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
