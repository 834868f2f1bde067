using Microsoft.Extensions.Localization;
using Samklang.Specialisation;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Lists;

/// <summary>The lists of strengths and of partnerships that people take home, change and read in again.</summary>
public static class SpecialisationSheets
{
    public static ListSheet<RegionalStrength> Strengths(IStringLocalizer<PartnerTexts> texts) => new ListSheet<RegionalStrength>("strengths", texts["StrengthsTitle"])
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

    public static ListSheet<Partnership> Partnerships(IStringLocalizer<PartnerTexts> texts) => new ListSheet<Partnership>("partnerships", texts["PartnershipsTitle"])
        .Text("key", texts["ColumnKey"], p => p.Key)
        .Text("platform", texts["ColumnPlatform"], p => p.Platform?.Title.Here())
        .Text("title-sv", texts["ColumnTitleSv"], p => p.Title.Sv)
        .Text("title-en", texts["ColumnTitleEn"], p => p.Title.En)
        .Text("summary-sv", texts["ColumnWordsSv"], p => p.Summary.Sv)
        .Text("summary-en", texts["ColumnWordsEn"], p => p.Summary.En)
        .Text("stage", texts["ColumnStage"], p => p.Stage is { } stage ? texts[$"Stage{stage}"].Value : null)
        .Day("since", texts["ColumnSince"], p => p.StageOn)
        .Text("lead", texts["ColumnLead"], p => Codes(p, isLead: true))
        .Text("regions", texts["ColumnRegions"], p => Codes(p, isLead: false))
        .Text("contact", texts["ColumnContact"], p => p.Contact?.Title.Here())
        .Number("cost", texts["ColumnCost"], p => p.Cost)
        .Day("starts", texts["ColumnStartsOn"], p => p.StartsOn)
        .Text("source", texts["ColumnSource"], p => p.Fact.Source)
        .Day("as-of", texts["ColumnAsOf"], p => p.Fact.AsOf);

    /// <summary>The regions that lead a partnership, or those that do not, by their codes.</summary>
    public static string Codes(Partnership one, bool isLead) => string.Join(", ", one.Regions.Where(r => r.IsLead == isLead).Select(r => r.Region.ToString()).Order(StringComparer.Ordinal));
}
