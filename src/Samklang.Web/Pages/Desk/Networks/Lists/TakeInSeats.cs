using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks.Lists;

/// <summary>Reads the list of seats back.</summary>
public sealed class TakeInSeats(SamklangDb db, KeepNetworks keep, NetworkWords words) : TakeInNetworkRows(db, words)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => NetworkSheets.Seats(Words).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        Seat? seat = Guid.TryParse(key, out Guid id) ? await Db.Set<Seat>().SingleOrDefaultAsync(s => s.Id == id, cancel) : null;
        if (key.Length > 0 && seat is null)
            return new(Words.Say("ImportNoSuchKey", key));
        string name = row.Text("network");
        Network? network = await Db.Networks.Include(n => n.Organisation).Include(n => n.Bodies).Include(n => n.Memberships).ThenInclude(m => m.Member)
            .SingleOrDefaultAsync(n => seat == null ? n.Key == name : n.Id == seat.NetworkId, cancel);
        if (network is null)
            return new(Words.Say("ErrorNetwork", name));
        SeatForm form = FormOf(row, seat, network);
        FieldErrors errors = form.Errors(Words, network);
        Membership? giver = form.MembershipIn(network);
        if (giver is not null && !Db.Viewer.MayDecideFor(giver.MemberId))
            return new(Words.Say("ImportNotYours", key.Length > 0 ? key : name));
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        SeatWords written = form.Words(seat?.Fact ?? keep.FactOf(null));
        Seat kept = seat ?? new(network.Id, written);
        kept.Rewrite(written, form.BodyIn(network), giver);
        if (seat is null)
            Db.Add(kept);
        return new(null, seat is null, () => kept.Rewrite(written with { Fact = keep.FactOf(seat?.Fact) }, form.BodyIn(network), giver));
    }

    private static SeatForm FormOf(ReadRow row, Seat? seat, Network network)
    {
        SeatForm now = seat is null ? new() : SeatForm.Of(seat, network);
        string? body = row.Or("body", now.Body), member = row.Or("member", now.Member);
        return now with
        {
            Body = network.Bodies.FirstOrDefault(b => RowValues.IsCalled(body, b.Key, b.Name))?.Key ?? body,
            Member = network.Memberships.FirstOrDefault(m => m.Member is { } of && RowValues.IsCalled(member, of.Key, of.Name))?.Member!.Key ?? member,
            RoleSv = row.Or("role-sv", now.RoleSv),
            RoleEn = row.Or("role-en", now.RoleEn),
            HolderSv = row.Or("holder-sv", now.HolderSv),
            HolderEn = row.Or("holder-en", now.HolderEn),
            DeputySv = row.Or("deputy-sv", now.DeputySv),
            DeputyEn = row.Or("deputy-en", now.DeputyEn),
            TermFrom = row.DayOr("term-from", now.TermFrom),
            TermTo = row.DayOr("term-to", now.TermTo),
        };
    }
}
