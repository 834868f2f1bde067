using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>A window as somebody writes it. Its end is a day in Brussels, with a time or with the day's own end.</summary>
public sealed record WindowForm
{
    public string? Title { get; init; }

    public string? Kind { get; init; }

    public DateOnly? OpensOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public TimeOnly? ClosesTime { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    /// <summary>The key of the plan that a new window's steps are laid by; empty for none.</summary>
    public string? Plan { get; init; }

    public static WindowForm Of(Window window) => new()
    {
        Title = window.Title.Here(), Kind = window.Kind.ToString(), OpensOn = window.OpensOn, ClosesOn = window.End.BrusselsDay,
        ClosesTime = window.ClosesAtMidnight ? null : TimeOnly.FromDateTime(window.End.In(WindowEnd.Brussels)),
        Source = window.Fact.Source, Url = window.Url,
    };

    public WindowEnd End() => ClosesTime is { } time ? WindowEnd.AtTime(ClosesOn!.Value, time) : WindowEnd.WithDay(ClosesOn!.Value);

    public WindowKind KindOf() => Enum.Parse<WindowKind>(Kind!, ignoreCase: true);

    public LocalText TitleOver(LocalText before) => before.Over(Written.OneLine(Title));

    public Fact FactOver(Fact? before, DateOnly today) =>
        new(Written.OneLine(Source), string.IsNullOrWhiteSpace(Url) ? null : Url.Trim(), today, before?.ReviewBy, before is { IsExample: true } && before.Source == Source);

    /// <summary>What is wrong, by field, in words.</summary>
    public Dictionary<string, string> Errors(IStringLocalizer<InfluenceTexts> texts)
    {
        Dictionary<string, string> errors = [];
        if (Written.OneLine(Title) is { Length: 0 or > Written.TitleLength } title)
            errors["title"] = title.Length == 0 ? texts["ErrorTitle"] : texts["ErrorTooLong", title.Length, Written.TitleLength];
        if (!Enum.TryParse(Kind, ignoreCase: true, out WindowKind kind) || !Enum.IsDefined(kind))
            errors["kind"] = texts["ErrorChoose"];
        if (ClosesOn is not { Year: > 1999 and < 2100 })
            errors["closesOn"] = texts["ErrorDay"];
        else if (OpensOn > ClosesOn)
            errors["opensOn"] = texts["ErrorOpens"];
        if (Written.OneLine(Source).Length == 0)
            errors["source"] = texts["ErrorSource"];
        if (!string.IsNullOrWhiteSpace(Url) && !(Uri.TryCreate(Url.Trim(), UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http"))
            errors["url"] = texts["ErrorUrl"];
        return errors;
    }
}
