using Samklang.Language;
using Samklang.Web.Pages.Desk.Priorities;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>A text in two languages as a pair of fields: <c>whySv</c> and <c>whyEn</c>.</summary>
/// <param name="Name">The fields' name without the language.</param>
/// <param name="Label">The key of the label.</param>
/// <param name="Value">What is written.</param>
/// <param name="Errors">What is wrong on the whole form.</param>
/// <param name="Rows">One for a line, more for a text.</param>
/// <param name="Prefix">What makes the ids one's own where a form stands many times on a page.</param>
public sealed record PairOfFields(string Name, string Label, LocalText Value, IReadOnlyList<FormError> Errors, int Rows = 1, string Prefix = "");

/// <summary>Reads what people write in the forms of the strategy.</summary>
internal static class Written
{
    public const int TitleLength = 200;
    public const int WhyLength = 400;
    public const int SummaryLength = 2000;

    public static LocalText Both(string? sv, string? en) => new(OneLine(sv), OneLine(en));

    public static string OneLine(string? text) => string.Join(' ', string.Concat((text ?? "").Select(c => char.IsControl(c) ? ' ' : c))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is wrong with a text that must stand in both languages.</summary>
    public static IEnumerable<FormError> Needed(string field, LocalText text, int most)
    {
        foreach ((string name, string words) in (IEnumerable<(string, string)>)[($"{field}Sv", text.Sv), ($"{field}En", text.En)])
        {
            if (words.Length == 0)
                yield return new(name, name.EndsWith("Sv", StringComparison.Ordinal) ? "MissingSv" : "MissingEn");
            else if (words.Length > most)
                yield return new(name, "TooLong", words.Length, most);
        }
    }

    /// <summary>What is wrong with a text that may be left out.</summary>
    public static IEnumerable<FormError> Short(string field, LocalText text, int most)
    {
        if (text.Sv.Length > most)
            yield return new($"{field}Sv", "TooLong", text.Sv.Length, most);
        if (text.En.Length > most)
            yield return new($"{field}En", "TooLong", text.En.Length, most);
    }
}
