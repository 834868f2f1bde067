using System.ComponentModel.DataAnnotations;

namespace Samklang.Web.Outside;

/// <summary>How much programs may ask. Section <c>Samklang:Outside</c>.</summary>
public sealed class OutsideOptions
{
    public const string Section = "Samklang:Outside";

    /// <summary>Requests a minute from one address without a key.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 120;

    /// <summary>Requests a minute from one address with keys.</summary>
    [Range(1, 1_000_000)]
    public int KeyRequestsPerMinute { get; set; } = 600;

    /// <summary>The mail address for questions about open data; it stands in the catalogue. When null, only the page of contacts does.</summary>
    [EmailAddress]
    public string? DataContact { get; set; }

    /// <summary>The sites that may show lists in a frame, apart by spaces, as the policy <c>frame-ancestors</c> has them. None when null.</summary>
    [RegularExpression(@"[^;,\r\n]*")]
    public string? FrameAncestors { get; set; }

    /// <summary>The licence of what is published as open data.</summary>
    public Uri Licence { get; set; } = new("http://creativecommons.org/publicdomain/zero/1.0/");
}
