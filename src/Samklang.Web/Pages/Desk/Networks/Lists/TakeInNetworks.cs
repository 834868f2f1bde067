using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>Reads the list of networks back: the network by its key, the membership in it by the member's name.</summary>
public sealed class TakeInNetworks(SamklangDb db, KeepNetworks keep, NetworkWords words) : TakeInRows(db, words)
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
        Membership? membership = network.Memberships.FirstOrDefault(m => m.Member is { } of && IsCalled(row.Text("member"), of.Key, of.Name));
        // Another's membership stands in the list to be read; a row that leaves it as it is may stay.
        if (membership is not null && !Db.Viewer.MayDecideFor(membership.MemberId))
            return new(null, isNew);
        Organisation? member = membership?.Member ?? (await keep.MembersAsync(cancel)).FirstOrDefault(o => IsCalled(row.Text("member"), o.Key, o.Name));
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
            NameSv = Or(row, "name-sv", now.NameSv),
            NameEn = Or(row, "name-en", now.NameEn),
            Brief = Or(row, "short", now.Brief),
            Url = Or(row, "url", now.Url),
            FieldSv = Or(row, "field-sv", now.FieldSv),
            FieldEn = Or(row, "field-en", now.FieldEn),
            BenefitSv = Or(row, "benefit-sv", now.BenefitSv),
            BenefitEn = Or(row, "benefit-en", now.BenefitEn),
        };
    }

    private MembershipForm FormOf(ReadRow row, Membership? membership, List<Organisation> organisations, List<Contact> contacts)
    {
        MembershipForm now = membership is null ? new() { Kind = nameof(MembershipKind.Member) } : MembershipForm.Of(membership);
        string? through = Or(row, "through", now.Through), responsible = Or(row, "responsible", now.Responsible), kind = Or(row, "kind", now.Kind);
        return now with
        {
            Kind = ValueOf<MembershipKind>(kind, "Kind")?.ToString() ?? kind,
            Through = organisations.Find(o => IsCalled(through, o.Key, o.Name))?.Key ?? through,
            WhySv = Or(row, "why-sv", now.WhySv),
            WhyEn = Or(row, "why-en", now.WhyEn),
            StartsOn = Day(row, "starts", now.StartsOn),
            EndsOn = Day(row, "ends", now.EndsOn),
            ReviewBy = Day(row, "review-by", now.ReviewBy),
            Fee = Sum(row, "fee", now.Fee),
            Hours = Sum(row, "hours", now.Hours),
            Responsible = contacts.Find(c => IsCalled(responsible, c.Key, c.Title))?.Key ?? responsible,
        };
    }
}
