using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Experts;

/// <summary>A question to an expert as somebody writes it.</summary>
public sealed record ExpertForm
{
    public string? To { get; init; }

    /// <summary>The key of the operation that the expert works in.</summary>
    public string? Operation { get; init; }

    /// <summary>The step that waits for the answer.</summary>
    public Guid? Step { get; init; }

    public string? Question { get; init; }

    public IList<string?> Quotes { get; init; } = [];

    public IList<string?> Froms { get; init; } = [];

    public IList<string?> Urls { get; init; } = [];

    public IList<string?> Languages { get; init; } = [];

    public DateOnly? AnswerBy { get; init; }

    public IReadOnlyList<ExpertPassage> Passages => [.. Quotes.Select((quote, n) => new ExpertPassage(
        Written.Lines(quote), Written.OneLine(Froms.ElementAtOrDefault(n)), Languages.ElementAtOrDefault(n) == "en" ? "en" : "sv",
        Uri.TryCreate(Urls.ElementAtOrDefault(n), UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" ? uri.ToString() : null))
        .Where(p => p.Quote.Length > 0)];

    /// <summary>What is wrong, by field, in words.</summary>
    public Dictionary<string, string> Errors(IStringLocalizer<InfluenceTexts> texts, DateOnly today)
    {
        Dictionary<string, string> errors = [];
        if (Written.OneLine(To) is { Length: 0 or > Written.TitleLength })
            errors["to"] = texts["ErrorTo"];
        if (Written.Lines(Question) is { Length: 0 or > Written.TextLength } question)
            errors["question"] = question.Length == 0 ? texts["ErrorQuestion"] : texts["ErrorTooLong", question.Length, Written.TextLength];
        if (AnswerBy is not { } day || day < today)
            errors["answerBy"] = texts["ErrorAnswerBy"];
        if (Quotes.Any(q => Written.Lines(q).Length > Written.TextLength))
            errors["quote-0"] = texts["ErrorTooLong", Quotes.Max(q => Written.Lines(q).Length), Written.TextLength];
        return errors;
    }
}
