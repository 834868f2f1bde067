using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Projects;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>The list of programmes that people take home: the same columns on the site and at the desk.</summary>
public static class ProgrammeRows
{
    public static ListSheet<Programme> Sheet(IStringLocalizer<MoneyTexts> texts) => new ListSheet<Programme>("programmes", texts["ListProgrammes"])
        .Text("key", texts["ColumnKey"], p => p.Key)
        .Text("title-sv", texts["ColumnTitleSv"], p => p.Title.Sv)
        .Text("title-en", texts["ColumnTitleEn"], p => p.Title.En)
        .Text("abbreviation", texts["ColumnAbbreviation"], p => p.Abbreviation)
        .Number("from", texts["ColumnFrom"], p => p.FromYear)
        .Number("to", texts["ColumnTo"], p => p.ToYear)
        .Text("pays-for", texts["ColumnPaysFor"], p => p.PaysFor.Here())
        .Text("applicants", texts["ColumnApplicants"], p => string.Join("; ", p.Applicants.Select(a => texts[$"Applicant{a}"].Value)))
        .Text("area", texts["ColumnArea"], p => p.Area.ToString())
        .Number("rate-from", texts["ColumnRateFrom"], p => p.RateFrom)
        .Number("rate-to", texts["ColumnRateTo"], p => p.RateTo)
        .Number("least-partners", texts["ColumnLeastPartners"], p => p.LeastPartners)
        .Number("least-countries", texts["ColumnLeastCountries"], p => p.LeastCountries)
        .Text("managed-by", texts["ColumnAuthority"], p => p.ManagingAuthority.Here())
        .Text("helped-by", texts["ColumnHelpedBy"], p => texts[$"Desk{p.HelpedBy}"])
        .Text("act", texts["ColumnAct"], p => p.LegalAct?.ToString())
        .Text("url", texts["ColumnUrl"], p => p.Url)
        .Text("source", texts["ColumnSource"], p => p.Fact.Source)
        .Day("as-of", texts["ColumnAsOf"], p => p.Fact.AsOf)
        .Day("review-by", texts["ColumnReviewBy"], p => p.Fact.ReviewBy);
}
