using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Samklang.Specialisation;

/// <summary>A code of the EU's classification of economic activities: a section, possibly with a division or a group, e.g. <c>C</c> or <c>C28</c>.</summary>
public readonly partial record struct NaceCode : IParsable<NaceCode>
{
    private readonly string? code;

    private NaceCode(string code) => this.code = code;

    /// <summary>The letter of the section, e.g. C for manufacturing.</summary>
    public char Section => ToString()[0];

    /// <summary>True when the other activity is this one or a part of it.</summary>
    public bool Contains(NaceCode other) => other.ToString().StartsWith(ToString(), StringComparison.Ordinal);

    public static NaceCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out NaceCode result) ? result : throw new FormatException($"'{s}' is not a NACE code.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NaceCode result)
    {
        bool fits = s is not null && Shape().IsMatch(s);
        result = fits ? new NaceCode(s!) : default;
        return fits;
    }

    public override string ToString() => code ?? "";

    [GeneratedRegex(@"\A[A-U](\d{2}(\.\d{1,2})?)?\z")]
    private static partial Regex Shape();
}
