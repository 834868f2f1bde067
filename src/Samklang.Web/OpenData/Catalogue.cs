using Samklang.Language;

namespace Samklang.Web.OpenData;

/// <summary>One form in which a dataset can be had.</summary>
/// <param name="Key">What it is called among the dataset's forms.</param>
/// <param name="Path">Where it is.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record Distribution(string Key, string Path, string MediaType);

/// <summary>What is published as open data.</summary>
/// <param name="Key">Its key in identifiers.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Distributions">The forms that it can be had in.</param>
public sealed record Dataset(string Key, LocalText Title, LocalText Text, IReadOnlyList<Distribution> Distributions);

/// <summary>Everything that the installation publishes for others to use.</summary>
public static class Catalogue
{
    private const string Json = "application/json";
    private const string Atom = "application/atom+xml";
    private const string Calendar = "text/calendar";

    public static IReadOnlyList<Dataset> Datasets { get; } =
    [
        new("from-the-eu", new("Från EU", "From the EU"),
            new("Rättsakter, lagförslag, samråd och annat som EU har publicerat och som regionen bevakar, med vad regionen följer.", "Acts, proposals, consultations and whatever else the EU has published and the region watches, with what the region follows."),
            [new("items", "/api/v1/items", Json), new("news", "/sv/feeds/site.atom", Atom)]),
        new("calls", new("EU:s utlysningar", "Calls of the EU"), new("Öppna och kommande utlysningar av EU-medel, med sista dagar.", "Open and forthcoming calls for EU money, with their last days."),
            [new("calls", "/api/v1/calls?open=true", Json), new("news", "/sv/feeds/calls.atom", Atom), new("days", "/sv/feeds/calls.ics", Calendar)]),
        new("strategy", new("Mål och prioriteringar", "Goals and priorities"), new("Styrdokument med mål, regionens prioriteringar och vilka mål de tjänar.", "Frameworks with goals, the priorities of the region and the goals that they serve."),
            [new("frameworks", "/api/v1/frameworks", Json), new("goals", "/api/v1/goals", Json), new("priorities", "/api/v1/priorities", Json), new("operations", "/api/v1/operations", Json)]),
        new("influence", new("Påverkan i EU", "Influence in the EU"), new("Ärenden, ståndpunkter, vad regionen har bett om och vad det blev, och möten.", "Dossiers, positions, what the region has asked for and what it came to, and meetings."),
            [new("dossiers", "/api/v1/dossiers", Json), new("positions", "/api/v1/positions", Json), new("meetings", "/api/v1/meetings", Json)]),
        new("log", new("Arbete som har gjorts", "Work that has been done"), new("Regionens logg över EU-arbetet, en mening i taget.", "The region's log of its EU work, one sentence at a time."), [new("log", "/api/v1/log", Json)]),
        new("networks", new("Nätverk", "Networks"), new("Nätverk som regionen är med i, deras organ och medlemskap.", "Networks that the region takes part in, their bodies and memberships."), [new("networks", "/api/v1/networks", Json)]),
        new("projects", new("Projekt och program", "Projects and programmes"), new("Projekt med EU-medel och de program och fonder som betalar.", "Projects with EU money, and the programmes and funds that pay."),
            [new("projects", "/api/v1/projects", Json), new("programmes", "/api/v1/programmes", Json)]),
        new("wishes", new("Önskemål om partner", "Wishes for partners"), new("Vad regionen söker partner till, med sista dag att svara.", "What the region looks for partners for, with the last day to answer."),
            [new("wishes", "/api/v1/wishes", Json), new("news", "/sv/feeds/wishes.atom", Atom)]),
    ];
}
