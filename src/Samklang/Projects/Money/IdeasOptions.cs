using System.ComponentModel.DataAnnotations;

namespace Samklang.Projects.Money;

/// <summary>How long ideas are kept that people outside have left.</summary>
public sealed class IdeasOptions
{
    public const string Section = "Samklang:Ideas";

    /// <summary>Days that an idea is kept; then it is removed, taken up or not.</summary>
    [Range(1, 730)]
    public int KeptDays { get; set; } = 180;
}
