using System.ComponentModel.DataAnnotations;

namespace Samklang.Sources;

/// <summary>What an operator decides of fetching. Section <c>Samklang:Sources</c>.</summary>
public sealed class SourcesOptions
{
    public const string Section = "Samklang:Sources";

    /// <summary>A mail or web address where a source's keepers reach us; sent with each request. Without it nothing is fetched.</summary>
    public string? Contact { get; set; }

    /// <summary>The keys of the sources that are fetched by schedule, until somebody switches one on the desk.</summary>
    public IList<string> On { get; } = [];

    /// <summary>Whether this host fetches by schedule. One that only serves pages need not.</summary>
    public bool Schedule { get; set; } = true;

    /// <summary>Another address for a source, by its key, e.g. a mirror.</summary>
    public IDictionary<string, Uri> Addresses { get; } = new Dictionary<string, Uri>();

    /// <summary>Atom and RSS feeds and iCalendar files of the operator's own.</summary>
    public IList<FeedOptions> Feeds { get; } = [];

    /// <summary>How long one request may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:30:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(150);

    /// <summary>How often a request that failed is sent again.</summary>
    [Range(1, 10)]
    public int Retries { get; set; } = 4;

    /// <summary>The wait before the first of these; it doubles with each.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:05:00")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>The longest wait that a source may ask for within a fetch; it is left alone for longer ones.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The wait between two requests to the same host.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(700);

    /// <summary>So long without a sign of life from the host that fetches a source, and another one may take over.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Hold { get; set; } = TimeSpan.FromMinutes(4);

    /// <summary>The most that one answer may hold, unpacked, in megabytes. The portal's whole file has a limit of its own.</summary>
    [Range(1, 1000)]
    public int MostMegabytes { get; set; } = 40;
}

/// <summary>A feed or a calendar that an operator follows.</summary>
public sealed class FeedOptions
{
    /// <summary>Its key: small letters, digits, hyphens.</summary>
    [Required, RegularExpression("[a-z0-9-]{1,40}")]
    public string Key { get; set; } = "";

    [Required]
    public string Name { get; set; } = "";

    [Required]
    public Uri? Address { get; set; }

    /// <summary><c>Feed</c> for Atom and RSS, <c>Calendar</c> for iCalendar.</summary>
    public FeedShape Shape { get; set; }

    /// <summary><c>sv</c> or <c>en</c>: the language that it is written in.</summary>
    [RegularExpression("sv|en")]
    public string Language { get; set; } = "en";
}

public enum FeedShape
{
    Feed,
    Calendar,
}
