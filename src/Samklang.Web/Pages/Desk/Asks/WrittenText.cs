using System.Text;
using Samklang.Language;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>What somebody has written in a form, tidied: no control signs, one way to break lines.</summary>
internal static class WrittenText
{
    public static LocalText OneLine(string? sv, string? en) => new(OneLine(sv), OneLine(en));

    public static LocalText Lines(string? sv, string? en) => new(Lines(sv), Lines(en));

    public static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Clean));

    public static string Lines(string? text) => Clean((text ?? "").ReplaceLineEndings("\n")).Trim();

    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char c in text.Where(c => !char.IsControl(c) || c is '\n' or '\t'))
            clean.Append(c);
        return clean.ToString();
    }
}

/// <summary>What is wrong with a field, said by the text of <paramref name="Text"/>.</summary>
public sealed record WrittenError(string Field, string Text, int Count = 0, int Most = 0);

/// <summary>A field of a form in one language.</summary>
/// <param name="Name">The field's name; its label is the text of the same name with a capital, less the language.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Rows">1 for a line.</param>
/// <param name="Error">What is wrong with it.</param>
/// <param name="HasHelp">Whether a sentence of help stands under the label.</param>
public sealed record WordsField(string Name, string? Value, int Rows, WrittenError? Error, bool HasHelp = true)
{
    public string? Language => Name.EndsWith("Sv", StringComparison.Ordinal) ? "sv" : Name.EndsWith("En", StringComparison.Ordinal) ? "en" : null;

    public string Label => $"Field{char.ToUpperInvariant(Name[0])}{(Language is null ? Name[1..] : Name[1..^2])}";
}

/// <summary>A page of the desk with a form, and what is wrong with what was sent.</summary>
public abstract class WritingPage(Data.SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<WrittenError> Errors { get; protected set; } = [];

    public WrittenError? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field);

    public WordsField Field(string name, string? value, int rows = 1, bool hasHelp = true) => new(name, value, rows, ErrorOf(name), hasHelp);

    protected static IEnumerable<WrittenError> TooLong(params IEnumerable<(string Field, string Text, int Most)> fields) =>
        fields.Where(f => f.Text.Length > f.Most).Select(f => new WrittenError(f.Field, "TooLong", f.Text.Length, f.Most));

    /// <summary>The page once more with what was written, and what is wrong with it.</summary>
    protected Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
