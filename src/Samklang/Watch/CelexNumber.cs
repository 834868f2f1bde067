using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Samklang.Watch;

/// <summary>The number of a document in EU law, e.g. <c>32019L1161</c>: sector, year, type, running number.</summary>
/// <remarks>Source: the Publications Office's description of CELEX. Consolidated texts end in a date.</remarks>
public readonly partial record struct CelexNumber : IParsable<CelexNumber>
{
    private readonly string? number;

    private CelexNumber(string number) => this.number = number;

    public char Sector => ToString()[0];

    public int Year => int.Parse(ToString().AsSpan(1, 4), System.Globalization.CultureInfo.InvariantCulture);

    public static CelexNumber Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CelexNumber result) ? result : throw new FormatException($"'{s}' is not a CELEX number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CelexNumber result)
    {
        bool fits = s is not null && Shape().IsMatch(s);
        result = fits ? new CelexNumber(s!) : default;
        return fits;
    }

    public override string ToString() => number ?? "";

    [GeneratedRegex(@"\A[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4,}(\([0-9]+\))?(R\([0-9]+\))?(-[0-9]{8})?\z")]
    private static partial Regex Shape();
}
