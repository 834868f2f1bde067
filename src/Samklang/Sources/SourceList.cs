using Samklang.Language;
using Samklang.Sources.Cellar;
using Samklang.Sources.Eurostat;
using Samklang.Sources.EuroVoc;
using Samklang.Sources.Feeds;
using Samklang.Sources.FundingTenders;
using Samklang.Sources.HaveYourSay;
using Samklang.Sources.Nuts;
using Samklang.Sources.Parliament;
using Samklang.Sources.Riksdagen;

namespace Samklang.Sources;

/// <summary>Which sources there are: those that are built in, and an operator's own feeds and calendars.</summary>
internal static class SourceList
{
    private static readonly Uri eurLex = new("https://eur-lex.europa.eu/SV/display-feed.rss?rssId=");

    private static readonly Uri government = new(
        "https://www.regeringen.se/Filter/RssFeed?filterType=Taxonomy&filterByType=FilterablePageBase&rootPageReference=0&displayLocal=true");

    public static IEnumerable<ISource> Of(SourcesOptions options)
    {
        yield return new SearchSource(At("sedia", SearchSource.Home));
        yield return new WholeFileSource(At("grants-tenders", WholeFileSource.Home));
        yield return new InitiativesSource(At("have-your-say", InitiativesSource.Home));
        yield return new CellarSource(At("cellar", CellarSource.Home));
        yield return new ProceduresSource(At("parliament", ProceduresSource.Home));
        yield return new DocumentsSource(At("riksdagen-fpm", DocumentsSource.Home), DocumentKind.FactMemoranda);
        yield return new DocumentsSource(At("riksdagen-eun", DocumentsSource.Home), DocumentKind.EuCommittee);
        yield return new FeedSource(Feed("regeringen", "Regeringen", At("regeringen", government), "0 35 6,15 * * ?", null), Tongue.Swedish);
        yield return new FeedSource(Feed("eurlex-l", "EUR-Lex, EUT L", At("eurlex-l", new($"{eurLex}222")), "0 5 9 * * ?", "cellar"), Tongue.Swedish);
        yield return new FeedSource(Feed("eurlex-law", "EUR-Lex, lagstiftning", At("eurlex-law", new($"{eurLex}162")), "0 15 9 * * ?", "cellar"), Tongue.Swedish);
        yield return new FiguresSource(At("eurostat", FiguresSource.Home));
        yield return new PlacesSource(At("nuts", PlacesSource.Home));
        yield return new EuroVocSource(At("eurovoc", EuroVocSource.Home));
        foreach (FeedOptions own in options.Feeds)
            yield return Own(own);

        Uri At(string key, Uri home) => options.Addresses.TryGetValue(key, out Uri? other) ? other : home;
    }

    private static ISource Own(FeedOptions own)
    {
        // A calendar holds all that is ahead; a feed only what is new.
        SourceCard card = Feed(own.Key, own.Name, own.Address!, Spread(own.Key), null) with { IsWhole = own.Shape == FeedShape.Calendar };
        Tongue tongue = own.Language == "sv" ? Tongue.Swedish : Tongue.English;
        return own.Shape == FeedShape.Calendar ? new CalendarSource(card, tongue) : new FeedSource(card, tongue);
    }

    private static SourceCard Feed(string key, string name, Uri address, string schedule, string? itemsOf) =>
        new(key, name, address, schedule) { ItemsOf = itemsOf, Page = "feeds" };

    // Each at a minute of its own, the same on every host.
    private static string Spread(string key) => $"0 {key.Sum(c => c) % 60} 5,11,17 * * ?";
}
