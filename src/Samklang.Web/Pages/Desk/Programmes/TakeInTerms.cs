using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Site.Money;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>Reads back what programmes ask in calls of a kind; a row is known by its programme and its number there.</summary>
public sealed class TakeInTerms(SamklangDb db, MoneyWords words) : TakeInRows(db, words.Texts)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => TermsRows.Sheet(words.Texts).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("programme"), number = row.Text("number");
        Programme? programme = await Db.Programmes.SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (programme is null)
            return new(words.Say("ImportNoSuchProgramme", key));
        if (!Db.Viewer.MayWrite)
            return new(words.Say("ImportNotYours", key));
        ActionTerms? known = row.Number("number") is { } asked ? programme.Actions.FirstOrDefault(a => a.Number == asked) : null;
        if (number.Length > 0 && known is null)
            return new(words.Say("ImportNoSuchTerms", key, number));
        FieldErrors errors = FormOf(row, known).Keep(programme, known?.Number ?? 0, words);
        return errors.Count > 0 ? TakenRow.Refused(errors.Values) : new(null, known is null);
    }

    private TermsForm FormOf(ReadRow row, ActionTerms? known)
    {
        TermsForm now = known is null ? new() { Source = Db.Viewer.Name } : TermsForm.Of(known);
        return now with
        {
            Calls = row.Or("calls", now.Calls),
            Type = row.Or("type", now.Type),
            RateFrom = row.SumOr("rate-from", now.RateFrom),
            RateTo = row.SumOr("rate-to", now.RateTo),
            LeastPartners = row.SumOr("least-partners", now.LeastPartners),
            LeastCountries = row.SumOr("least-countries", now.LeastCountries),
            Applicants = Kinds(row, "applicants") ?? now.Applicants,
            PartnersOnly = Kinds(row, "partners-only") ?? now.PartnersOnly,
            NoteSv = row.Or("note-sv", now.NoteSv),
            NoteEn = row.Or("note-en", now.NoteEn),
            Source = row.Or("source", now.Source),
            Url = row.Or("url", now.Url),
            AsOf = row.DayOr("as-of", now.AsOf),
        };
    }

    private List<string>? Kinds(ReadRow row, string column) => !row.Has(column) ? null
        : [.. row.Text(column).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => ValueOf<ApplicantKind>(a, "Applicant")?.ToString() ?? a)];
}
