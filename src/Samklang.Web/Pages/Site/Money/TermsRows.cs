using Microsoft.Extensions.Localization;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>What a programme asks in calls of a kind.</summary>
public sealed record TermsRow(Programme Programme, ActionTerms Terms);

/// <summary>What programmes ask in calls of a kind, as people take it home: the same columns on the site and at the desk.</summary>
public static class TermsRows
{
    /// <summary>The list's name in the address of a page with programmes.</summary>
    public const string List = "terms";

    public static ListTable Of(IEnumerable<Programme> programmes, IStringLocalizer<MoneyTexts> texts) =>
        Sheet(texts).Fill(programmes.SelectMany(p => p.Actions.Select(a => new TermsRow(p, a))));

    public static ListSheet<TermsRow> Sheet(IStringLocalizer<MoneyTexts> texts) => new ListSheet<TermsRow>("terms", texts["ActionTerms"])
        .Text("programme", texts["ColumnProgrammeKey"], r => r.Programme.Key)
        .Number("number", texts["ColumnNumber"], r => r.Terms.Number)
        .Text("calls", texts["ActionCalls"], r => r.Terms.Calls?.ToString())
        .Text("type", texts["TermsType"], r => r.Terms.Type)
        .Number("rate-from", texts["ColumnRateFrom"], r => r.Terms.RateFrom)
        .Number("rate-to", texts["ColumnRateTo"], r => r.Terms.RateTo)
        .Number("least-partners", texts["ColumnLeastPartners"], r => r.Terms.LeastPartners)
        .Number("least-countries", texts["ColumnLeastCountries"], r => r.Terms.LeastCountries)
        .Text("applicants", texts["ColumnApplicants"], r => Kinds(r.Terms.Applicants, texts))
        .Text("partners-only", texts["ProgrammePartnersOnly"], r => Kinds(r.Terms.PartnersOnly, texts))
        .Text("note-sv", texts["TermsNoteSv"], r => r.Terms.Note.Sv)
        .Text("note-en", texts["TermsNoteEn"], r => r.Terms.Note.En)
        .Text("source", texts["ColumnSource"], r => r.Terms.Source)
        .Text("url", texts["ColumnUrl"], r => r.Terms.Url)
        .Day("as-of", texts["ColumnAsOf"], r => r.Terms.AsOf);

    private static string Kinds(IEnumerable<ApplicantKind> kinds, IStringLocalizer<MoneyTexts> texts) => string.Join("; ", kinds.Select(k => texts[$"Applicant{k}"].Value));
}
