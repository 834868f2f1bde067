using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Samklang.Specialisation;

/// <summary>A field of science in EuroSciVoc: the numbers from the branch down, e.g. <c>/25</c> or <c>/25/73/453</c>.</summary>
public readonly partial record struct ScienceCode : IParsable<ScienceCode>
{
    private readonly string? code;

    private ScienceCode(string code) => this.code = code;

    /// <summary>The field's branch, e.g. <c>/25</c> for engineering and technology.</summary>
    public ScienceCode Branch => new(ToString().IndexOf('/', 1) is > 0 and var end ? ToString()[..end] : ToString());

    /// <summary>True when the other field is this one or lies in it.</summary>
    public bool Contains(ScienceCode other) => ToString().Length > 0 && $"{other}/".StartsWith($"{this}/", StringComparison.Ordinal);

    public static ScienceCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ScienceCode result) ? result : throw new FormatException($"'{s}' is not a code of EuroSciVoc.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ScienceCode result)
    {
        bool fits = s is not null && Shape().IsMatch(s);
        result = fits ? new ScienceCode(s!) : default;
        return fits;
    }

    public override string ToString() => code ?? "";

    [GeneratedRegex(@"\A(/\d{1,10}){1,7}\z")]
    private static partial Regex Shape();
}
