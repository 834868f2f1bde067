using Samklang.Influence.Asks;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>An ask as somebody writes it.</summary>
public sealed record AskForm
{
    /// <summary><c>change</c> or <c>keep</c>.</summary>
    public string? Kind { get; init; }

    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? WordingSv { get; init; }

    public string? WordingEn { get; init; }

    public string? Article { get; init; }

    public string? WhySv { get; init; }

    public string? WhyEn { get; init; }

    /// <summary>The key of the goal served; empty for none.</summary>
    public string? Goal { get; init; }

    public AskWords Words(IEnumerable<Goal> goals) => new(
        Kind == "keep" ? AskKind.Keep : AskKind.Change, WrittenText.OneLine(TitleSv, TitleEn), WrittenText.Lines(WordingSv, WordingEn),
        WrittenText.OneLine(Article), WrittenText.Lines(WhySv, WhyEn))
    {
        GoalId = goals.FirstOrDefault(g => g.Key == Goal)?.Id,
    };

    public static AskForm Of(Ask ask) => new()
    {
        Kind = ask.Kind == AskKind.Keep ? "keep" : "change", TitleSv = ask.Title.Sv, TitleEn = ask.Title.En,
        WordingSv = ask.Wording.Sv, WordingEn = ask.Wording.En, Article = ask.Article,
        WhySv = ask.Why.Sv, WhyEn = ask.Why.En, Goal = ask.Goal?.Key,
    };
}
