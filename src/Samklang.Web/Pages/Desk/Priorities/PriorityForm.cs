using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Desk.Priorities;

/// <summary>A priority as somebody writes it.</summary>
public sealed record PriorityForm
{
    public const int TitleLength = 120;
    public const int DescriptionLength = 4000;
    public const int KeywordsLength = 1000;

    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? DescriptionSv { get; init; }

    public string? DescriptionEn { get; init; }

    public string? KeywordsSv { get; init; }

    public string? KeywordsEn { get; init; }

    /// <summary><c>public</c>, <c>owners</c> or <c>owner</c>; asked of a new priority only.</summary>
    public string? Audience { get; init; }

    /// <summary>The key of the organisation, where there is a choice.</summary>
    public string? Owner { get; init; }

    public PriorityWords Words => new(
        new(OneLine(TitleSv), OneLine(TitleEn)), new(Lines(DescriptionSv), Lines(DescriptionEn)), new(Keywords(KeywordsSv), Keywords(KeywordsEn)));

    public static PriorityForm Of(Priority priority) => new()
    {
        TitleSv = priority.Title.Sv, TitleEn = priority.Title.En,
        DescriptionSv = priority.Description.Sv, DescriptionEn = priority.Description.En,
        KeywordsSv = priority.Keywords.Sv, KeywordsEn = priority.Keywords.En,
    };

    public Audience? AudienceFor(Guid ownerId) => Audience switch
    {
        "public" => People.Audience.Public,
        "owners" => People.Audience.Owners,
        "owner" => People.Audience.OfOwner(ownerId),
        _ => null,
    };

    /// <summary>What is wrong, field by field: the field, the key of the text that says it, and the bound that was passed.</summary>
    public IEnumerable<FormError> Errors(bool isNew)
    {
        PriorityWords words = Words;
        foreach ((string field, string text, int most) in (IEnumerable<(string, string, int)>)[
            ("titleSv", words.Title.Sv, TitleLength), ("titleEn", words.Title.En, TitleLength),
            ("descriptionSv", words.Description.Sv, DescriptionLength), ("descriptionEn", words.Description.En, DescriptionLength),
            ("keywordsSv", words.Keywords.Sv, KeywordsLength), ("keywordsEn", words.Keywords.En, KeywordsLength)])
        {
            if (text.Length > most)
                yield return new(field, "TooLong", text.Length, most);
            else if (text.Length == 0 && field.StartsWith("title", StringComparison.Ordinal))
                yield return new(field, field == "titleSv" ? "TitleSvMissing" : "TitleEnMissing");
        }
        if (words.Description.IsEmpty && words.Keywords.IsEmpty)
            yield return new("descriptionSv", "WordsMissing");
        if (isNew && AudienceFor(Guid.Empty) is null)
            yield return new("audience", "AudienceMissing");
    }

    private static string OneLine(string? text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Lines(string? text) => Clean(text).Trim();

    private static string Keywords(string? text) =>
        string.Join(", ", Clean(text).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string Clean(string? text) =>
        string.Concat((text ?? "").ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}

/// <summary>What is wrong with a field, said by the text of <paramref name="Text"/>.</summary>
public sealed record FormError(string Field, string Text, int Count = 0, int Most = 0);
