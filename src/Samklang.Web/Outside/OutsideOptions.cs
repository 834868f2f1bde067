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
}
