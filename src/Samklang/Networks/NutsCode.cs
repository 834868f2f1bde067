using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Samklang.Networks;

/// <summary>A code of the EU's nomenclature of territorial units: a country and up to three levels, e.g. <c>SE124</c>.</summary>
public readonly partial record struct NutsCode : IParsable<NutsCode>
{
    private readonly string? code;

    private NutsCode(string code) => this.code = code;

    /// <summary>0 for a country to 3 for the smallest units.</summary>
    public int Level => ToString().Length - 2;

    /// <summary>True when the other territory lies in this one, or is the same.</summary>
    public bool Contains(NutsCode other) => other.ToString().StartsWith(ToString(), StringComparison.Ordinal);

    /// <summary>The territory one level up that this one lies in; null for a country.</summary>
    public NutsCode? Around => Level > 0 ? new(ToString()[..^1]) : null;

    /// <summary>The country, and each territory down to this one.</summary>
    public IEnumerable<NutsCode> Within()
    {
        string whole = ToString();
        return Enumerable.Range(2, Level + 1).Select(length => new NutsCode(whole[..length]));
    }

    public static NutsCode Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out NutsCode result) ? result : throw new FormatException($"'{s}' is not a NUTS code.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NutsCode result)
    {
        bool fits = s is not null && Shape().IsMatch(s);
        result = fits ? new NutsCode(s!) : default;
        return fits;
    }

    public override string ToString() => code ?? "";

    [GeneratedRegex(@"\A[A-Z]{2}[0-9A-Z]{0,3}\z")]
    private static partial Regex Shape();
}
