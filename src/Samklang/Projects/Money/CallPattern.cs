using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samklang.Projects.Money;

/// <summary>
/// Calls by their identifier: letters, digits and <c>- _ . / +</c>, and <c>*</c> for anything or nothing, e.g. <c>LIFE-*-SAP-*</c>. At least
/// one letter or digit. Capital letters make no difference.
/// </summary>
[JsonConverter(typeof(Converter))]
public sealed record CallPattern : IParsable<CallPattern>
{
    public const int MostLength = 100;

    private const char Anything = '*';

    private readonly string text;
    private readonly string[] parts;

    private CallPattern(string text) => (this.text, parts) = (text, text.Split(Anything));

    /// <summary>How many characters it asks for; the more, the fewer calls.</summary>
    public int Exactness => parts.Sum(p => p.Length);

    public bool Holds(string callId)
    {
        if (parts.Length == 1)
            return callId.Equals(text, StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> left = callId;
        if (left.Length < Exactness || !left.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase) || !left.EndsWith(parts[^1], StringComparison.OrdinalIgnoreCase))
            return false;
        left = left[parts[0].Length..^parts[^1].Length];
        foreach (string part in parts.AsSpan(1, parts.Length - 2))
        {
            int at = left.IndexOf(part, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            left = left[(at + part.Length)..];
        }
        return true;
    }

    public bool Equals(CallPattern? other) => other is not null && text.Equals(other.text, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => text.GetHashCode(StringComparison.OrdinalIgnoreCase);

    public static CallPattern Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out CallPattern? pattern) ? pattern : throw new FormatException($"'{s}' is not a pattern of calls.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out CallPattern? result)
    {
        bool fits = s is { Length: > 0 and <= MostLength } && s.All(c => char.IsAsciiLetterOrDigit(c) || c is Anything or '-' or '_' or '.' or '/' or '+') && s.Any(char.IsAsciiLetterOrDigit);
        result = fits ? new(s!) : null;
        return fits;
    }

    public override string ToString() => text;

    private sealed class Converter : JsonConverter<CallPattern>
    {
        public override CallPattern Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, CallPattern value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
