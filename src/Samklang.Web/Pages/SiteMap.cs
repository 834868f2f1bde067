using Samklang.Language;

namespace Samklang.Web.Pages;

/// <summary>A public page and the words of its address in each language, below <c>/sv</c> and <c>/en</c>.</summary>
/// <param name="Page">The Razor page, e.g. <c>/Site/Networks/Networks</c>.</param>
/// <param name="Key">The key of its written words among the site's pages.</param>
/// <param name="Sv">The rest of the Swedish route template.</param>
/// <param name="En">The rest of the English route template.</param>
/// <param name="InMenu">True for a page of the main navigation, in this order.</param>
public sealed record SiteMapEntry(string Page, string Key, string Sv, string En, bool InMenu = false)
{
    private const string KeyPart = "{key}";

    /// <summary>True when the page is about one thing, named by its key in the address.</summary>
    public bool HasKey => Sv.EndsWith(KeyPart, StringComparison.Ordinal);

    /// <summary>False for a page that is made for one reader, and so neither kept nor listed.</summary>
    public bool IsCached { get; init; } = true;

    public string Template(Tongue tongue) => $"/{{language:regex(^{tongue.Code()}$)}}/{Words(tongue)}".TrimEnd('/');

    /// <summary>The page's path in a language.</summary>
    public string Address(Tongue tongue, string? key = null)
    {
        if (HasKey == string.IsNullOrEmpty(key))
            throw new ArgumentException($"{Page} {(HasKey ? "needs a key" : "takes no key")}.", nameof(key));
        string words = HasKey ? Words(tongue).Replace(KeyPart, Uri.EscapeDataString(key!), StringComparison.Ordinal) : Words(tongue);
        return $"/{tongue.Code()}/{words}".TrimEnd('/');
    }

    /// <summary>True when the path is this page's in the language; <paramref name="key"/> is what stands in the key's place.</summary>
    public bool Answers(string path, Tongue tongue, out string? key)
    {
        key = null;
        string template = $"/{tongue.Code()}/{Words(tongue)}".TrimEnd('/');
        if (!HasKey)
            return path.TrimEnd('/').Equals(template, StringComparison.OrdinalIgnoreCase);
        string start = template[..^KeyPart.Length];
        if (!path.StartsWith(start, StringComparison.OrdinalIgnoreCase) || path.Length == start.Length || path.IndexOf('/', start.Length) >= 0)
            return false;
        key = Uri.UnescapeDataString(path[start.Length..]);
        return true;
    }

    private string Words(Tongue tongue) => tongue == Tongue.English ? En : Sv;
}

/// <summary>All public pages: the one place that knows their addresses.</summary>
public static class SiteMap
{
    public static SiteMapEntry Home { get; } = new("/Site/Home", "home", "", "");

    public static SiteMapEntry Strategy { get; } = new("/Site/Strategy/Strategy", "strategy", "strategi", "strategy", InMenu: true);

    public static SiteMapEntry Goal { get; } = new("/Site/Strategy/Goal", "strategy", "strategi/mal/{key}", "strategy/goals/{key}");

    public static SiteMapEntry Priority { get; } =
        new("/Site/Strategy/Priority", "strategy", "strategi/prioriteringar/{key}", "strategy/priorities/{key}");

    public static SiteMapEntry Thread { get; } = new("/Site/Strategy/Thread", "strategy", "traden/{key}", "thread/{key}");

    public static SiteMapEntry HowTheEuAffectsUs { get; } =
        new("/Site/Watch/HowTheEuAffectsUs", "how-the-eu-affects-us", "sa-paverkar-eu-oss", "how-the-eu-affects-us", InMenu: true);

    public static SiteMapEntry Operation { get; } =
        new("/Site/Watch/Operation", "how-the-eu-affects-us", "sa-paverkar-eu-oss/{key}", "how-the-eu-affects-us/{key}");

    public static SiteMapEntry Item { get; } = new("/Site/Watch/Item", "how-the-eu-affects-us", "fran-eu/{key}", "from-the-eu/{key}");

    public static SiteMapEntry Dossier { get; } = new("/Site/Asks/Dossier", "we-asked", "arenden/{key}", "dossiers/{key}");

    public static SiteMapEntry WeAsked { get; } = new("/Site/Asks/WeAsked", "we-asked", "vi-bad-om", "we-asked", InMenu: true);

    public static SiteMapEntry Position { get; } = new("/Site/Asks/Position", "we-asked", "vi-bad-om/{key}", "we-asked/{key}");

    public static SiteMapEntry Calls { get; } = new("/Site/Projects/Calls", "calls", "utlysningar", "calls", InMenu: true);

    public static SiteMapEntry FindMoney { get; } = new("/Site/Money/FindMoney", "find-money", "hitta-pengar", "find-money", InMenu: true);

    public static SiteMapEntry Idea { get; } = new("/Site/Money/LeftIdea", "find-money", "hitta-pengar/ide/{key}", "find-money/idea/{key}") { IsCached = false };

    public static SiteMapEntry Projects { get; } = new("/Site/Money/Projects", "projects", "projekt", "projects");

    public static SiteMapEntry Project { get; } = new("/Site/Money/Project", "projects", "projekt/{key}", "projects/{key}");

    public static SiteMapEntry Programmes { get; } = new("/Site/Projects/Programmes", "programmes", "program", "programmes", InMenu: true);

    public static SiteMapEntry Programme { get; } = new("/Site/Projects/Programme", "programmes", "program/{key}", "programmes/{key}");

    public static SiteMapEntry Networks { get; } = new("/Site/Networks/Networks", "networks", "natverk", "networks", InMenu: true);

    public static SiteMapEntry Network { get; } = new("/Site/Networks/Network", "networks", "natverk/{key}", "networks/{key}");

    public static SiteMapEntry TwinTowns { get; } = new("/Site/Networks/TwinTowns", "twin-towns", "vanorter", "twin-towns");

    public static SiteMapEntry Partnerships { get; } =
        new("/Site/Networks/Partnerships", "partnerships", "samarbeten", "partnerships", InMenu: true);

    public static SiteMapEntry Strengths { get; } = new("/Site/Networks/Strengths", "strengths", "samarbeten/styrkor", "partnerships/strengths");

    public static SiteMapEntry Wishes { get; } = new("/Site/Wishes/Wishes", "partner-wishes", "samarbeten/onskemal", "partnerships/wishes");

    public static SiteMapEntry Wish { get; } = new("/Site/Wishes/Wish", "partner-wishes", "samarbeten/onskemal/{key}", "partnerships/wishes/{key}");

    public static SiteMapEntry WishAnswer { get; } =
        new("/Site/Wishes/LeftAnswer", "partner-wishes", "samarbeten/onskemal/svar/{key}", "partnerships/wishes/answer/{key}") { IsCached = false };

    public static SiteMapEntry Office { get; } = new("/Site/Office/Office", "office", "kontoret", "office", InMenu: true);

    public static SiteMapEntry Reports { get; } = new("/Site/Reports/Reports", "reports", "kontoret/rapporter", "office/reports");

    public static SiteMapEntry Report { get; } = new("/Site/Reports/Report", "reports", "kontoret/rapporter/{key}", "office/reports/{key}");

    public static SiteMapEntry Contacts { get; } = new("/Site/Office/Contacts", "contacts", "kontakt", "contacts", InMenu: true);

    public static SiteMapEntry Search { get; } = new("/Site/Search", "search", "sok", "search");

    public static SiteMapEntry Accessibility { get; } = new("/Site/Accessibility", "accessibility", "tillganglighet", "accessibility");

    public static SiteMapEntry Api { get; } = new("/Site/Api/Api", "api", "for-program", "for-programs");

    public static SiteMapEntry Feedback { get; } =
        new("/Site/Answering/Feedback", "feedback", "synpunkt", "feedback") { IsCached = false };

    public static SiteMapEntry Thanks { get; } = new("/Site/Answering/Thanks", "feedback", "synpunkt/tack", "feedback/thanks") { IsCached = false };

    public static IReadOnlyList<SiteMapEntry> Entries { get; } =
    [
        Home, Strategy, Goal, Priority, Thread, HowTheEuAffectsUs, Operation, Item, Dossier, WeAsked, Position, Calls, FindMoney, Idea, Programmes, Programme,
        Projects, Project, Networks, Network, TwinTowns, Partnerships, Strengths, Wishes, Wish, WishAnswer, Office, Reports, Report, Contacts, Search, Accessibility, Api, Feedback, Thanks,
    ];

    /// <summary>The page that a path leads to; null when it is none of ours.</summary>
    public static SiteMapPlace? Find(string? path)
    {
        foreach (Tongue tongue in Tongues.All)
            foreach (SiteMapEntry entry in Entries)
                if (entry.Answers(path ?? "", tongue, out string? key))
                    return new(entry, tongue, key);
        return null;
    }
}

/// <summary>A public page in a language, and the key of what it is about.</summary>
public sealed record SiteMapPlace(SiteMapEntry Entry, Tongue Tongue, string? Key);
