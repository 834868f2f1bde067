using Samklang.Content.Parts;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content;

/// <summary>One part of the content: which files it lies in, who reads them and which kinds of records it brings.</summary>
internal sealed record ContentPart(string Pattern, Action<IReadOnlyList<ContentMap>, ContentBook> Read, params Type[] Kinds)
{
    /// <summary>All parts, each after those that it refers to.</summary>
    public static IReadOnlyList<ContentPart> All { get; } =
    [
        new("organisations.yaml", OrganisationsReader.Read, typeof(Organisation)) { IsRequired = true },
        new("places.yaml", PlacesReader.Read),
        new("figures.yaml", FiguresReader.Read),
        new("contacts.yaml", ContactsReader.Read, typeof(Contact)),
        new("strategy/*.yaml", FrameworksReader.Read, typeof(Framework), typeof(Goal)),
        new("operations.yaml", OperationsReader.Read, typeof(Operation)),
        new("strategy/priorities.yaml", PrioritiesReader.Read, typeof(Priority)),
        new("networks.yaml", NetworksReader.Read, typeof(Network), typeof(Body)),
        new("calendar.yaml", CalendarReader.Read, typeof(Body), typeof(PlanTemplate)),
        new("twin-towns.yaml", TwinTownsReader.Read, typeof(TwinTown)),
        new("specialisation.yaml", SpecialisationReader.Read, typeof(Platform), typeof(Partnership), typeof(RegionalStrength)),
        new("strategy/work.yaml", WorkReader.Read),
        new("office.yaml", OfficeReader.Read, typeof(OfficeArea)),
        new("orders.yaml", OrdersReader.Read, typeof(Order), typeof(OrderLine)),
        new("programmes.yaml", ProgrammesReader.Read, typeof(Programme)),
        new("pages.yaml", PagesReader.Read),
        new("installation.yaml", InstallationReader.Read) { IsRequired = true },
        new("items/*.yaml", ItemsReader.Read, typeof(Item)),
        new("dossiers/*.yaml", DossiersReader.Read, typeof(Dossier)),
        new("demonstration.yaml", DemonstrationReader.Read),
        new("positions.yaml", PositionsReader.Read, typeof(Position), typeof(Reading)),
        new("projects.yaml", ProjectsReader.Read, typeof(Project)),
        new("past-projects.yaml", PastProjectsReader.Read),
        new("wishes.yaml", WishesReader.Read, typeof(PartnerWish)),
        new("verdicts.yaml", VerdictsReader.Read),
        new("log.yaml", LogReader.Read),
    ];

    public bool IsRequired { get; init; }

    /// <summary>True for a file of this part; a file that another part names outright is that part's.</summary>
    public bool Holds(string file) => Pattern.EndsWith("/*.yaml", StringComparison.Ordinal)
        ? file.StartsWith(Pattern[..^"*.yaml".Length], StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal)
            && !All.Any(p => p.Pattern == file)
        : file == Pattern;
}
