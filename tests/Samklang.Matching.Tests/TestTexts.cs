namespace Samklang.Matching.Tests;

/// <summary>Small texts of our own to match.</summary>
internal static class TestTexts
{
    public static MatchText Item(string id, string title, string body = "") =>
        new(id, [new MatchField(Zone.Title, title), new MatchField(Zone.Body, body)]);

    public static MatchText Profile(string id, string text) => new(id, [new MatchField(Zone.Body, text)]);

    public static MatchText[] Calls { get; } =
    [
        Item("bus", "Zero-emission public transport", "Cities replace diesel buses by electric buses and build charging stations at depots."),
        Item("rail", "Rail freight corridors", "Terminals and tracks that move goods from road to rail."),
        Item("nurse", "Skills for the health workforce", "Training of nurses and doctors in primary care and hospitals."),
        Item("heat", "Waste heat in district heating", "Industry and municipalities share heat pumps and thermal storage."),
        Item("food", "Sustainable school meals", "Public kitchens buy organic and local food and cut food waste."),
        Item("music", "Music programme", "Concerts, composers and young performers."),
        Item("chips", "Photonic chips", "Silicon photonics and lasers for semiconductors."),
        Item("forest", "Forest biodiversity", "Old-growth forests, wetlands and endangered species are protected."),
        Item("women", "Ending violence against women", "Shelters, prevention in schools and gender equality."),
        Item("social", "Social economy missions", "Social enterprises and cooperatives give work to people far from the labour market."),
        Item("tour", "Cultural heritage and tourism", "Museums and historic sites welcome more visitors."),
        Item("cyber", "Cyber resilience of hospitals", "Encryption and incident response against attacks on health data."),
    ];

    public static MatchText[] Priorities { get; } =
    [
        Profile("trafik", "Fossilfri kollektivtrafik: dieselbussarna ersätts av elbussar och laddinfrastrukturen vid bussdepåerna byggs ut."),
        Profile("vard", "Brist på sjuksköterskor och läkare i primärvården kräver vidareutbildning."),
        Profile("mat", "Hållbara skolmåltider med ekologiska och närproducerade livsmedel och mindre matsvinn."),
        Profile("skog", "Biologisk mångfald i skogar och våtmarker ska skyddas."),
        Profile("social", "Sociala företag och kooperativ ger arbete åt dem som står långt från arbetsmarknaden."),
        Profile("heat", "District heating with waste heat and heat pumps."),
        Profile("hockey", "Ishockeyligan ska få fler åskådare och nya målvakter."),
    ];
}
