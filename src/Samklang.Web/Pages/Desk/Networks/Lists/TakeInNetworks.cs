using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>Reads the list of networks back: the network by its key, the membership in it by the member's name.</summary>
public sealed class TakeInNetworks(SamklangDb db, KeepNetworks keep, NetworkWords words) : TakeInNetworkRows(db, words)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => NetworkSheets.Networks(Words).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        Network? network = key.Length == 0 ? null : await Db.Networks.Include(n => n.Organisation).Include(n => n.Memberships).ThenInclude(m => m.Member)
            .Include(n => n.Memberships).ThenInclude(m => m.Through).Include(n => n.Memberships).ThenInclude(m => m.Contact).SingleOrDefaultAsync(n => n.Key == key, cancel);
        if (key.Length > 0 && network?.Organisation is null)
            return new(Words.Say("ImportNoSuchKey", key));
        if (network is not null && !network.MayBeChangedBy(Db.Viewer))
            return new(Words.Say("ImportNotYours", key));
        NetworkForm form = FormOf(row, network);
        FieldErrors errors = form.Errors(Words);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        bool isNew = network is null;
        if (network is null)
            network = await keep.AddNetworkAsync(form, cancel);
        else
            keep.Rewrite(network, form);
        return row.Text("member").Length == 0 ? new(null, isNew) : await TakeMembershipAsync(row, network, isNew, cancel);
    }

    private async Task<TakenRow> TakeMembershipAsync(ReadRow row, Network network, bool isNew, CancellationToken cancel)
    {
        Membership? membership = network.Memberships.FirstOrDefault(m => m.Member is { } of && RowValues.IsCalled(row.Text("member"), of.Key, of.Name));
        // Another's membership stands in the list to be read; a row that leaves it as it is may stay.
        if (membership is not null && !Db.Viewer.MayDecideFor(membership.MemberId))
            return new(null, isNew);
        Organisation? member = membership?.Member ?? (await keep.MembersAsync(cancel)).FirstOrDefault(o => RowValues.IsCalled(row.Text("member"), o.Key, o.Name));
        if (member is null)
            return new(Words.Say("ErrorOrganisation", row.Text("member")));
        MembershipForm form = FormOf(row, membership, await Db.Organisations.AsNoTracking().ToListAsync(cancel), await Db.Contacts.AsNoTracking().ToListAsync(cancel));
        (MembershipWords written, FieldErrors errors) = await keep.ReadAsync(form, membership, member.Id, cancel);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        if (membership is null)
            Db.Add(new Membership(network.Id, member.Id, written));
        else
            membership.Rewrite(written);
        return new(null, isNew);
    }

    private static NetworkForm FormOf(ReadRow row, Network? network)
    {
        NetworkForm now = network is null ? new() : NetworkForm.Of(network);
        return now with
        {
            NameSv = row.Or("name-sv", now.NameSv),
            NameEn = row.Or("name-en", now.NameEn),
            Brief = row.Or("short", now.Brief),
            Url = row.Or("url", now.Url),
            FieldSv = row.Or("field-sv", now.FieldSv),
            FieldEn = row.Or("field-en", now.FieldEn),
            BenefitSv = row.Or("benefit-sv", now.BenefitSv),
            BenefitEn = row.Or("benefit-en", now.BenefitEn),
        };
    }

    private MembershipForm FormOf(ReadRow row, Membership? membership, List<Organisation> organisations, List<Contact> contacts)
    {
        MembershipForm now = membership is null ? new() { Kind = nameof(MembershipKind.Member) } : MembershipForm.Of(membership);
        string? through = row.Or("through", now.Through), responsible = row.Or("responsible", now.Responsible), kind = row.Or("kind", now.Kind);
        return now with
        {
            Kind = ValueOf<MembershipKind>(kind, "Kind")?.ToString() ?? kind,
            Through = organisations.Find(o => RowValues.IsCalled(through, o.Key, o.Name))?.Key ?? through,
            WhySv = row.Or("why-sv", now.WhySv),
            WhyEn = row.Or("why-en", now.WhyEn),
            StartsOn = row.DayOr("starts", now.StartsOn),
            EndsOn = row.DayOr("ends", now.EndsOn),
            ReviewBy = row.DayOr("review-by", now.ReviewBy),
            Fee = row.SumOr("fee", now.Fee),
            Hours = row.SumOr("hours", now.Hours),
            Responsible = contacts.Find(c => RowValues.IsCalled(responsible, c.Key, c.Title))?.Key ?? responsible,
        };
    }
}
