using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Projects;
using Samklang.Web.Pages.Desk.Specialisation.Partnerships;
using Samklang.Web.Pages.Desk.TwinTowns;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>
/// Reads the auditors' list back, to fill in what is missing: role, cost, own share, days and review. What is worked out (goal,
/// result) is made elsewhere, and nothing new comes of a row.
/// </summary>
public sealed class TakeInCommitments(SamklangDb db, KeepNetworks networks, KeepTwinTowns towns, KeepPartnerships partnerships, KeepProject projects, NetworkWords words) : TakeInNetworkRows(db, words)
{
    private List<Contact> contacts = [];

    protected override IReadOnlyList<ListHead> HeadsHere() => NetworkSheets.Commitments(Words).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        contacts = contacts.Count > 0 ? contacts : await Db.Contacts.AsNoTracking().ToListAsync(cancel);
        return row.Text("key").Split(':') switch
        {
            ["membership", var network, var member] => await MembershipAsync(row, network, member, cancel),
            ["seat", var id] when Guid.TryParse(id, out Guid seat) => await SeatAsync(row, seat, cancel),
            ["agreement", var key] => await TownAsync(row, key, cancel),
            ["project", var key] => await ProjectAsync(row, key, cancel),
            ["partnership", var key] => await PartnershipAsync(row, key, cancel),
            _ => Unknown(row),
        };
    }

    private async Task<TakenRow> MembershipAsync(ReadRow row, string network, string member, CancellationToken cancel)
    {
        Membership? found = await Db.Set<Membership>().Include(m => m.Member).Include(m => m.Through).Include(m => m.Contact)
            .SingleOrDefaultAsync(m => m.Network!.Key == network && m.Member!.Key == member, cancel);
        if (found is null)
            return Unknown(row);
        if (!Db.Viewer.MayDecideFor(found.MemberId))
            return NotYours(row);
        MembershipForm now = MembershipForm.Of(found);
        (MembershipWords written, FieldErrors errors) = await networks.ReadAsync(now with
        {
            Fee = row.SumOr("cost", now.Fee),
            StartsOn = row.DayOr("starts", now.StartsOn),
            EndsOn = row.DayOr("ends", now.EndsOn),
            ReviewBy = row.DayOr("review-by", now.ReviewBy),
            Responsible = RoleIn(row, now.Responsible),
        }, found, found.MemberId, cancel);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        found.Rewrite(written);
        return new(null);
    }

    private async Task<TakenRow> SeatAsync(ReadRow row, Guid id, CancellationToken cancel)
    {
        Seat? seat = await Db.Set<Seat>().Include(s => s.Body).Include(s => s.Membership).ThenInclude(m => m!.Member).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (seat?.Membership is null)
            return Unknown(row);
        if (!Db.Viewer.MayDecideFor(seat.Membership.MemberId))
            return NotYours(row);
        string? from = row.DayOr("starts", Typed.Of(seat.TermFrom)), to = row.DayOr("ends", Typed.Of(seat.TermTo)), review = row.DayOr("review-by", Typed.Of(seat.Fact.ReviewBy));
        string holder = Typed.OrNull(row.Text("role")) ?? seat.Holder.Here();
        FieldErrors errors = new(Words.Texts);
        errors.Days(("starts", from), ("ends", to), ("review-by", review));
        errors.Length(Written.TitleLength, ("role", holder));
        SeatWords words = new(seat.Role, holder == seat.Holder.Here() ? seat.Holder : seat.Holder.Over(holder), seat.Fact with { ReviewBy = Typed.Day(review) })
        {
            Deputy = seat.Deputy, TermFrom = Typed.Day(from), TermTo = Typed.Day(to),
        };
        if (words.TermTo < words.TermFrom)
            errors.Say("ends", "ErrorSpan");
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        seat.Rewrite(words, seat.Body, seat.Membership);
        return new(null);
    }

    private async Task<TakenRow> TownAsync(ReadRow row, string key, CancellationToken cancel)
    {
        TwinTown? town = await Db.TwinTowns.Include(t => t.Municipality).Include(t => t.Contact).SingleOrDefaultAsync(t => t.Key == key, cancel);
        if (town is null)
            return Unknown(row);
        if (!Db.Viewer.MayDecideFor(town.OwnerId))
            return NotYours(row);
        TwinTownForm now = TwinTownForm.Of(town);
        (TwinTownWords written, _, FieldErrors errors) = await towns.ReadAsync(now with
        {
            Cost = row.SumOr("cost", now.Cost),
            Since = row.SumOr("since", now.Since),
            EndsOn = row.DayOr("ends", now.EndsOn),
            ReviewBy = row.DayOr("review-by", now.ReviewBy),
            Responsible = RoleIn(row, now.Responsible),
        }, town, cancel);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        town.Rewrite(written, towns.Today);
        return new(null);
    }

    private async Task<TakenRow> PartnershipAsync(ReadRow row, string key, CancellationToken cancel)
    {
        Partnership? partnership = await Db.Partnerships.Include(p => p.Regions).Include(p => p.Platform).Include(p => p.Contact).SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (partnership is null)
            return Unknown(row);
        if (!Db.Viewer.MayDecideFor(partnership.MemberId))
            return NotYours(row);
        PartnershipForm now = PartnershipForm.Of(partnership);
        string? review = row.DayOr("review-by", Typed.Of(partnership.Fact.ReviewBy));
        PartnershipForm form = now with { Cost = row.SumOr("cost", now.Cost), StartsOn = row.DayOr("starts", now.StartsOn), Contact = RoleIn(row, now.Contact) };
        Dictionary<string, string> errors = await partnerships.ErrorsAsync(form, partnership, cancel);
        if (Typed.OrNull(review) is { } day && Typed.Day(day) is null)
            errors["review-by"] = Words.Say("ErrorDay", day);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        await partnerships.RewriteAsync(partnership, form, partnership.Fact with { ReviewBy = Typed.Day(review) }, cancel);
        return new(null);
    }

    private async Task<TakenRow> ProjectAsync(ReadRow row, string key, CancellationToken cancel)
    {
        Project? project = await Db.Projects.Include(p => p.Programme).Include(p => p.Call).Include(p => p.Contact).SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (project is null)
            return Unknown(row);
        if (!Db.Viewer.MayDecideFor(project.OwnerId))
            return NotYours(row);
        ProjectForm now = ProjectForm.Of(project);
        string? review = row.DayOr("review-by", Typed.Of(project.Fact.ReviewBy));
        (ProjectWords written, Dictionary<string, string> errors) = await projects.ReadAsync(now with
        {
            Budget = row.SumOr("cost", now.Budget),
            OwnShare = row.SumOr("own-share", now.OwnShare),
            StartsOn = row.DayOr("starts", now.StartsOn),
            EndsOn = row.DayOr("ends", now.EndsOn),
            Responsible = RoleIn(row, now.Responsible),
        }, project, cancel);
        if (Typed.OrNull(review) is { } day && Typed.Day(review) is null)
            errors["review-by"] = Words.Say("ErrorDay", day);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        project.Rewrite(written with { Fact = project.Fact with { ReviewBy = Typed.Day(review) } });
        return new(null);
    }

    private string? RoleIn(ReadRow row, string? before)
    {
        string? role = row.Or("role", before);
        return contacts.Find(c => RowValues.IsCalled(role, c.Key, c.Title))?.Key ?? role;
    }

    private TakenRow Unknown(ReadRow row) => new(Words.Say("ImportNoSuchKey", row.Text("key")));

    private TakenRow NotYours(ReadRow row) => new(Words.Say("ImportNotYours", row.Text("key")));
}
