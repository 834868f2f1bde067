namespace Samklang.Web.Components;

/// <summary>A link in a list of places to go; <paramref name="Current"/> marks the place the reader is in.</summary>
public sealed record NavigationLink(string Text, string Address, bool Current = false);

/// <summary>A headed group of links within the desk's navigation.</summary>
public sealed record NavigationGroup(string Title, IReadOnlyList<NavigationLink> Links);

/// <summary>The same page in another language, named in that language ("English"), with its code ("en").</summary>
public sealed record LanguageLink(string Text, string Address, string Code, bool Current = false);

/// <summary>A headed group of links at the foot of the public site.</summary>
public sealed record FooterSection(string Title, IReadOnlyList<NavigationLink> Links);

/// <summary>What the public layout shows around a page. Set as <c>ViewData["Frame"]</c>.</summary>
public sealed record SiteFrame
{
    /// <summary>The installation's name, for example "Region Örebro län i Europa".</summary>
    public required string Name { get; init; }

    public required string HomeAddress { get; init; }

    public IReadOnlyList<NavigationLink> Navigation { get; init; } = [];

    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>Where the search form goes; it sends the words as <c>q</c>. No form when null.</summary>
    public string? SearchAddress { get; init; }

    public string? SearchWords { get; init; }

    public IReadOnlyList<FooterSection> FooterSections { get; init; } = [];

    public string? AccessibilityAddress { get; init; }

    public string? SourceCodeAddress { get; init; }

    /// <summary>When the facts on the page were last changed.</summary>
    public DateOnly? UpdatedOn { get; init; }
}

/// <summary>What the desk's layout shows around a page. Set as <c>ViewData["Frame"]</c>.</summary>
public sealed record DeskFrame
{
    public required string Name { get; init; }

    public required string HomeAddress { get; init; }

    public IReadOnlyList<NavigationGroup> Navigation { get; init; } = [];

    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    /// <summary>Where the search form goes; it sends the words as <c>q</c>. No form when null.</summary>
    public string? SearchAddress { get; init; }

    public string? SiteAddress { get; init; }

    /// <summary>Who is signed in, in words: "Strateg". Null for a page seen before sign-in.</summary>
    public string? SignedInAs { get; init; }

    /// <summary>Where the sign-out form posts.</summary>
    public string? SignOutAddress { get; init; }

    /// <summary>Where a log line is written; null before sign-in.</summary>
    public string? LogAddress { get; init; }

    /// <summary>The line that has just been written, to be looked at or taken back.</summary>
    public LoggedLine? Logged { get; init; }

    /// <summary>Shows the banner that says that this is a demonstration.</summary>
    public bool IsDemonstration { get; init; }
}

/// <summary>A log line that has just been written, and the page that it was written from.</summary>
public sealed record LoggedLine(Guid Id, string Sentence, string Back);
