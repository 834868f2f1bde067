using System.ComponentModel.DataAnnotations;

namespace Samklang.Office.Letters;

/// <summary>How long ideas and answers are kept that people outside have left.</summary>
public sealed class LettersOptions
{
    public const string Section = "Samklang:Letters";

    /// <summary>Days that a letter is kept; then it is removed, taken up or not.</summary>
    [Range(1, 730)]
    public int KeptDays { get; set; } = 180;
}
