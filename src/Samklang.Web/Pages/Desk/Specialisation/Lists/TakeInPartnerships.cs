using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Partnerships;

namespace Samklang.Web.Pages.Desk.Specialisation.Lists;

/// <summary>Reads the list of partnerships back.</summary>
public sealed class TakeInPartnerships(SamklangDb db, KeepPartnerships keep, PartnerWords words) : TakeInRows(db, words.Texts)
{
    private static readonly Dictionary<string, string> columns = new() { ["titleSv"] = "title-sv", ["titleEn"] = "title-en", ["summarySv"] = "summary-sv", ["summaryEn"] = "summary-en", ["stageOn"] = "since", ["startsOn"] = "starts" };

    protected override IReadOnlyList<ListHead> HeadsHere() => SpecialisationSheets.Partnerships(words.Texts).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        Partnership? known = key.Length == 0 ? null : await Db.Partnerships.Include(p => p.Regions).Include(p => p.Platform).Include(p => p.Contact).SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (key.Length > 0 && known is null)
            return new(words.Say("ImportNoSuchKey", key));
        if (known is not null ? !Db.Viewer.MayDecideFor(known.MemberId) : Db.Viewer.OwnerId is not { } own || !Db.Viewer.MayDecideFor(own))
            return new(words.Say("ImportNotYours", key));
        PartnershipForm form = FormOf(row, known, await Db.Platforms.AsNoTracking().ToListAsync(cancel), await Db.Contacts.AsNoTracking().ToListAsync(cancel));
        Dictionary<string, string> errors = await keep.ErrorsAsync(form, known, cancel);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Select(e => words.Say("ImportColumn", columns.GetValueOrDefault(e.Key, e.Key), e.Value)));
        if (known is null)
        {
            await keep.AddAsync(form, Db.Viewer.OwnerId!.Value, cancel);
            return new(null, IsNew: true);
        }
        await keep.RewriteAsync(known, form, known.Fact, cancel);
        return new(null, Confirm: () => known.Rewrite(known.Title, known.Summary, keep.Fresh(known.Fact)));
    }

    private PartnershipForm FormOf(ReadRow row, Partnership? known, List<Platform> platforms, List<Contact> contacts)
    {
        PartnershipForm now = known is null ? new() : PartnershipForm.Of(known);
        string? platform = row.Or("platform", now.Platform), stage = row.Or("stage", now.Stage), role = row.Or("contact", now.Contact);
        return now with
        {
            Platform = platforms.Find(p => RowValues.IsCalled(platform, p.Key, p.Title))?.Key ?? platform,
            TitleSv = row.Or("title-sv", now.TitleSv),
            TitleEn = row.Or("title-en", now.TitleEn),
            SummarySv = row.Or("summary-sv", now.SummarySv),
            SummaryEn = row.Or("summary-en", now.SummaryEn),
            Stage = ValueOf<PartnershipStage>(stage, "Stage")?.ToString() ?? stage,
            StageOn = row.DayOr("since", now.StageOn),
            Contact = contacts.Find(c => RowValues.IsCalled(role, c.Key, c.Title))?.Key ?? role,
            Cost = row.SumOr("cost", now.Cost),
            StartsOn = row.DayOr("starts", now.StartsOn),
            Lead = row.Or("lead", now.Lead),
            Regions = row.Or("regions", now.Regions),
        };
    }
}
