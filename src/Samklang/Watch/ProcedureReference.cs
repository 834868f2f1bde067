using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Samklang.Watch;

/// <summary>The EU's own number of a procedure in the Parliament's form, e.g. <c>2021/0203(COD)</c>.</summary>
/// <remarks>Reads also the forms <c>2021/0203/COD</c> and <c>2021_203_COD</c> of the Publications Office.</remarks>
public readonly partial record struct ProcedureReference : IParsable<ProcedureReference>
{
    private readonly string? reference;

    private ProcedureReference(string reference) => this.reference = reference;

    public static ProcedureReference Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out ProcedureReference result)
            ? result
            : throw new FormatException($"'{s}' is not a procedure number.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ProcedureReference result)
    {
        System.Text.RegularExpressions.Match found = Shape().Match(s ?? "");
        result = found.Success
            ? new ProcedureReference(
                $"{found.Groups["year"].Value}/{found.Groups["number"].Value.PadLeft(4, '0')}{found.Groups["part"].Value}"
                + $"({found.Groups["type"].Value})")
            : default;
        return found.Success;
    }

    public override string ToString() => reference ?? "";

    [GeneratedRegex(@"\A(?<year>[0-9]{4})[/_](?<number>[0-9]{1,4})(?<part>[A-Z]?)(?:\((?<type>[A-Z]{3})\)|[/_](?<type>[A-Z]{3}))\z")]
    private static partial Regex Shape();
}
