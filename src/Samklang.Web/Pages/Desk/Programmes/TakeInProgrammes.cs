using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Projects;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Site.Money;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>Reads the list of programmes back.</summary>
public sealed class TakeInProgrammes(SamklangDb db, MoneyWords words) : TakeInRows(db, words.Texts)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => ProgrammeRows.Sheet(words.Texts).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        Programme? known = key.Length == 0 ? null : await Db.Programmes.SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (key.Length > 0 && known is null)
            return new(words.Say("ImportNoSuchProgramme", key));
        if (!Db.Viewer.MayWrite)
            return new(words.Say("ImportNotYours", key));
        ProgrammeForm form = FormOf(row, known);
        FieldErrors errors = form.Errors(words);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        if (known is null)
            Db.Add(await EditProgrammeModel.NewAsync(Db, form.Words(null), cancel));
        else
            known.Rewrite(form.Words(known.Said));
        return new(null, known is null);
    }

    private ProgrammeForm FormOf(ReadRow row, Programme? known)
    {
        ProgrammeForm now = known is null ? new() { Source = Db.Viewer.Name, Kind = nameof(ProgrammeKind.SectorProgramme), HelpedBy = nameof(HelpDesk.Office) } : ProgrammeForm.Of(known);
        LocalText paysFor = known?.PaysFor ?? LocalText.Empty, authority = known?.ManagingAuthority ?? LocalText.Empty;
        // A text that stands in one language in the list is that language's; the other stays.
        if (row.Has("pays-for") && row.Text("pays-for") != paysFor.Here())
            paysFor = paysFor.Over(row.Text("pays-for"));
        if (row.Has("managed-by") && row.Text("managed-by") != authority.Here())
            authority = authority.Over(row.Text("managed-by"));
        string? helped = row.Or("helped-by", now.HelpedBy);
        return now with
        {
            TitleSv = row.Or("title-sv", now.TitleSv),
            TitleEn = row.Or("title-en", now.TitleEn),
            Abbreviation = row.Or("abbreviation", now.Abbreviation),
            From = row.SumOr("from", now.From),
            To = row.SumOr("to", now.To),
            PaysForSv = paysFor.Sv,
            PaysForEn = paysFor.En,
            Applicants = row.Has("applicants") ? [.. row.Text("applicants").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => ValueOf<ApplicantKind>(a, "Applicant")?.ToString() ?? a)] : now.Applicants,
            Area = row.Or("area", now.Area),
            RateFrom = row.SumOr("rate-from", now.RateFrom),
            RateTo = row.SumOr("rate-to", now.RateTo),
            LeastPartners = row.SumOr("least-partners", now.LeastPartners),
            LeastCountries = row.SumOr("least-countries", now.LeastCountries),
            AuthoritySv = authority.Sv,
            AuthorityEn = authority.En,
            HelpedBy = ValueOf<HelpDesk>(helped, "Desk")?.ToString() ?? helped,
            LegalAct = row.Or("act", now.LegalAct),
            Url = row.Or("url", now.Url),
            Source = row.Or("source", now.Source),
            AsOf = row.DayOr("as-of", now.AsOf),
            ReviewBy = row.DayOr("review-by", now.ReviewBy),
        };
    }
}
