using Microsoft.Extensions.Localization;
using Samklang.Matching;
using Samklang.Web.Components;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>Says why a goal is proposed for a priority: which words of the one meet which of the other.</summary>
internal static class ReasonWords
{
    private const int Most = 4;

    public static IReadOnlyList<SentencePart> Of(IReadOnlyList<Reason> reasons, IStringLocalizer<StrategyTexts> texts)
    {
        List<Reason> told = [.. reasons.Select(r => r.In(Languages.Reading)).DistinctBy(r => r.Found.ToLowerInvariant()).Take(Most)];
        if (told.Count == 0)
            return [new(texts["SuggestedNear"])];
        List<SentencePart> parts = [new(texts["SuggestedBecause"] + " ")];
        foreach ((int i, Reason reason) in told.Index())
        {
            if (i > 0)
                parts.Add(new(i == told.Count - 1 ? texts["SuggestedLast"] : ", "));
            parts.Add(new(texts["SuggestedQuote", reason.Found], PartKind.Found, reason.FoundLanguage.Code()));
            if (!reason.Asked.Equals(reason.Found, StringComparison.OrdinalIgnoreCase))
                parts.Add(new(" " + texts[$"Bridge{reason.Bridge}", reason.Asked]));
        }
        return [.. parts, new(".")];
    }
}
