using Samklang.Sources.Riksdagen;

namespace Samklang.Tests.Sources.Plays;

internal static class AllPlays
{
    public static IReadOnlyList<Play> All { get; } =
    [
        new SearchPlay(), new WholeFilePlay(), new InitiativesPlay(), new CellarPlay(), new EuroVocPlay(), new ProceduresPlay(),
        new RiksdagenPlay(DocumentKind.FactMemoranda), new RiksdagenPlay(DocumentKind.EuCommittee), new AtomPlay(), new RssPlay("regeringen", null),
        new RssPlay("eurlex-l", "cellar"), new CalendarPlay(), new EurostatPlay(), new NutsPlay(),
    ];
}
