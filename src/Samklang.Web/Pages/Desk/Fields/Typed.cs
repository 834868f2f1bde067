using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Fields;

/// <summary>Reads days, amounts and choices out of what people have typed, and writes them back into fields.</summary>
public static class Typed
{
    /// <summary>The words in one line; null for none.</summary>
    public static string? OrNull(string? text) => Written.OneLine(text) is { Length: > 0 } written ? written : null;

    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year is > 1850 and < 2150 ? day : null;

    /// <summary>A whole amount, blanks between its digits or not.</summary>
    public static long? Amount(string? text) =>
        long.TryParse(string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c))), NumberStyles.None, CultureInfo.InvariantCulture, out long amount) ? amount : null;

    public static string? Of(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    public static string? Of(long? amount) => amount?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A text of several lines in both languages.</summary>
    public static LocalText Both(string? sv, string? en) => new(Written.Lines(sv), Written.Lines(en));

    /// <summary>A name of one line in both languages.</summary>
    public static LocalText BothInOne(string? sv, string? en) => new(Written.OneLine(sv), Written.OneLine(en));

    public static T? Named<T>(string? text) where T : struct, Enum =>
        text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;

    /// <summary>Who may see what belongs to an owner; null when nobody has been chosen.</summary>
    public static Audience? Audience(string? kind, Guid ownerId, Guid? personId) => Named<AudienceKind>(kind) switch
    {
        AudienceKind.Public => People.Audience.Public,
        AudienceKind.Owners => People.Audience.Owners,
        AudienceKind.Owner => People.Audience.OfOwner(ownerId),
        AudienceKind.Person when personId is { } person => People.Audience.OfPerson(person),
        _ => null,
    };
}

/// <summary>Gathers what is wrong in a form, by field, in words.</summary>
public sealed class FieldErrors(IStringLocalizer texts) : Dictionary<string, string>
{
    public void Say(string field, string name, params object[] values) => this[field] = texts[name, values];

    public void NoneOf(string field, string name, params string?[] written)
    {
        if (written.All(w => Typed.OrNull(w) is null))
            Say(field, name);
    }

    public void Length(int most, params (string Field, string? Text)[] fields)
    {
        foreach ((string field, string? text) in fields)
            if (Written.Lines(text).Length > most)
                Say(field, "ErrorTooLong", Written.Lines(text).Length, most);
    }

    public void Days(params (string Field, string? Text)[] fields)
    {
        foreach ((string field, string? text) in fields)
            if (Typed.OrNull(text) is { } written && Typed.Day(text) is null)
                Say(field, "ErrorDay", written);
    }

    public void Amounts(params (string Field, string? Text)[] fields)
    {
        foreach ((string field, string? text) in fields)
            if (Typed.OrNull(text) is { } written && Typed.Amount(text) is null)
                Say(field, "ErrorNumber", written);
    }

    /// <summary>Whole numbers between two, both with them.</summary>
    public void Within(long least, long most, params (string Field, string? Text)[] fields)
    {
        foreach ((string field, string? text) in fields)
            if (Typed.OrNull(text) is { } written && !(Typed.Amount(text) is { } number && number >= least && number <= most))
                Say(field, "ErrorNumberWithin", written, least, most);
    }

    public void Address(string field, string? text)
    {
        if (Typed.OrNull(text) is { } written && !(Uri.TryCreate(written, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http"))
            Say(field, "ErrorUrl");
    }
}
