using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Adds a seat that an office holds in a network, changes it, or removes it.</summary>
public sealed class EditSeatModel(SamklangDb db, KeepNetworks keep, NetworkWords words, TimeProvider time) : NetworkPage(db, time)
{
    public Seat? Seat { get; private set; }

    public SeatForm Form { get; private set; } = new() { Audience = nameof(AudienceKind.Public) };

    /// <summary>The memberships that can give the seat: those for whose members the person decides.</summary>
    public IReadOnlyList<Membership> Givers => [.. Network.Memberships.Where(m => Viewer.MayDecideFor(m.MemberId))];

    public async Task<IActionResult> OnGetAsync(string key, string id, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Seat is not null)
            Form = SeatForm.Of(Seat, Network);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string id, [FromForm] SeatForm form, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        FieldErrors errors = form.Errors(words, Network);
        (Form, Errors) = (Givers.Count == 1 && Typed.OrNull(form.Member) is null ? form with { Member = Givers[0].Member!.Key } : form, errors);
        Membership? giver = Form.MembershipIn(Network);
        if (giver is not null)
            errors.Remove("member");
        if (giver is not null && !Givers.Contains(giver))
            errors.Say("member", "ErrorNotYours");
        Audience? audience = Typed.Audience(form.Audience, giver?.MemberId ?? Guid.Empty, Viewer.PersonId);
        if (audience is null)
            errors.Say("audience", "ErrorAudience");
        if (errors.Count > 0)
            return Refused();
        SeatWords written = form.Words(keep.FactOf(Seat?.Fact));
        Seat kept = Seat ?? new(Network.Id, written);
        kept.Rewrite(written, form.BodyIn(Network), giver);
        kept.ShowTo(audience!);
        if (Seat is null)
            Db.Add(kept);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"{Address}#bodies");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key, string id, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Seat is null)
            return NotFound();
        Db.Remove(Seat);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"{Address}#bodies");
    }

    private async Task<IActionResult?> OpenAsync(string key, string id, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Seat = Guid.TryParse(id, out Guid known) ? Network.Seats.FirstOrDefault(s => s.Id == known) : null;
        if (Seat is null && id != EditNetworkModel.New)
            return NotFound();
        Membership? giver = Network.Memberships.FirstOrDefault(m => m.Id == Seat?.MembershipId);
        return giver is null || Viewer.MayDecideFor(giver.MemberId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
