using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Specialisation;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Strengths;

/// <summary>The list of strengths that people take home, change and read in again.</summary>
public static class StrengthRows
{
    public static ListSheet<RegionalStrength> Sheet(IStringLocalizer<PartnerTexts> texts) => new ListSheet<RegionalStrength>("strengths", texts["StrengthsTitle"])
        .Text("key", texts["ColumnKey"], s => s.Key)
        .Text("region", texts["ColumnRegion"], s => s.Region.ToString())
        .Text("title-sv", texts["ColumnTitleSv"], s => s.Title.Sv)
        .Text("title-en", texts["ColumnTitleEn"], s => s.Title.En)
        .Text("words-sv", texts["ColumnWordsSv"], s => s.Words.Sv)
        .Text("words-en", texts["ColumnWordsEn"], s => s.Words.En)
        .Text("economy", texts["ColumnEconomy"], s => s.Economy?.ToString())
        .Text("science", texts["ColumnScience"], s => s.Science?.ToString())
        .Text("objective", texts["ColumnObjective"], s => s.Objective?.ToString())
        .Text("source", texts["ColumnSource"], s => s.Fact.Source)
        .Text("url", texts["ColumnUrl"], s => s.Fact.Url)
        .Day("as-of", texts["ColumnAsOf"], s => s.Fact.AsOf);

    /// <summary>The columns with their headings in both languages.</summary>
    public static IReadOnlyList<ListHead> Heads(IStringLocalizer<PartnerTexts> texts) =>
        [.. Tongues.All.SelectMany(tongue => RowValues.In(tongue, () => Sheet(texts).Fill([]).Heads))];
}
