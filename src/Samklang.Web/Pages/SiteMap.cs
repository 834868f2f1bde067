using Samklang.Language;

namespace Samklang.Web.Pages;

/// <summary>A public page and the words of its address in each language, below <c>/sv</c> and <c>/en</c>.</summary>
/// <param name="Page">The Razor page, e.g. <c>/Site/Networks</c>.</param>
/// <param name="Key">The key of its written words among the site's pages.</param>
/// <param name="Sv">The rest of the Swedish route template.</param>
/// <param name="En">The rest of the English route template.</param>
/// <param name="InMenu">True for a page of the main navigation, in this order.</param>
public sealed record SiteMapEntry(string Page, string Key, string Sv, string En, bool InMenu = false)
{
    public string Template(Tongue tongue) => $"/{{language:regex(^{tongue.Code()}$)}}/{(tongue == Tongue.English ? En : Sv)}".TrimEnd('/');
}

/// <summary>All public pages: the one place that knows their addresses.</summary>
public static class SiteMap
{
    public static IReadOnlyList<SiteMapEntry> Entries { get; } =
    [
        new("/Site/Home", "home", "", ""),
        new("/Site/Strategy", "strategy", "strategi", "strategy", InMenu: true),
        new("/Site/Goal", "strategy", "strategi/mal/{key}", "strategy/goals/{key}"),
        new("/Site/Priority", "strategy", "strategi/prioriteringar/{key}", "strategy/priorities/{key}"),
        new("/Site/HowTheEuAffectsUs", "how-the-eu-affects-us", "sa-paverkar-eu-oss", "how-the-eu-affects-us", InMenu: true),
        new("/Site/Operation", "how-the-eu-affects-us", "sa-paverkar-eu-oss/{key}", "how-the-eu-affects-us/{key}"),
        new("/Site/Item", "how-the-eu-affects-us", "fran-eu/{key}", "from-the-eu/{key}"),
        new("/Site/Calls", "calls", "utlysningar", "calls", InMenu: true),
        new("/Site/Programmes", "programmes", "program", "programmes", InMenu: true),
        new("/Site/Programme", "programmes", "program/{key}", "programmes/{key}"),
        new("/Site/Networks", "networks", "natverk", "networks", InMenu: true),
        new("/Site/Network", "networks", "natverk/{key}", "networks/{key}"),
        new("/Site/Partnerships", "partnerships", "samarbeten", "partnerships", InMenu: true),
        new("/Site/Office", "office", "kontoret", "office", InMenu: true),
        new("/Site/Contacts", "contacts", "kontakt", "contacts", InMenu: true),
        new("/Site/Search", "search", "sok", "search"),
        new("/Site/Accessibility", "accessibility", "tillganglighet", "accessibility"),
    ];
}
