using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Adds a membership, or changes what is written of one and who may see it.</summary>
public sealed class EditMembershipModel(SamklangDb db, KeepNetworks keep, NetworkWords words, TimeProvider time) : NetworkPage(db, time)
{
    public Membership? Membership { get; private set; }

    public MembershipForm Form { get; private set; } = new() { Kind = nameof(MembershipKind.Member), Audience = nameof(AudienceKind.Public) };

    /// <summary>The organisations that can become members here.</summary>
    public IReadOnlyList<Organisation> Members { get; private set; } = [];

    /// <summary>The organisations that an indirect membership can go through: those that are members themselves, and offices.</summary>
    public IReadOnlyList<Organisation> Throughs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string id, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Membership is not null)
            Form = MembershipForm.Of(Membership);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string id, [FromForm] MembershipForm form, CancellationToken cancel)
    {
        if (await OpenAsync(key, id, cancel) is { } refusal)
            return refusal;
        Form = form;
        Organisation? member = Membership?.Member ?? (Members.Count == 1 ? Members[0] : Members.FirstOrDefault(m => m.Key == form.Member));
        (MembershipWords written, FieldErrors errors) = await keep.ReadAsync(form, Membership, member?.Id ?? Guid.Empty, cancel);
        Errors = errors;
        Audience? audience = Typed.Audience(form.Audience, member?.Id ?? Guid.Empty, Viewer.PersonId);
        if (member is null)
            Errors["member"] = words["ErrorMember"];
        if (audience is null)
            Errors["audience"] = words["ErrorAudience"];
        if (Errors.Count > 0)
            return Refused();
        Membership kept = Membership ?? new(Network.Id, member!.Id, written);
        if (Membership is null)
            Db.Add(kept);
        kept.Rewrite(written);
        await keep.ShowAsync(kept, audience!, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(Address);
    }

    private async Task<IActionResult?> OpenAsync(string key, string id, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        HashSet<Guid> inIt = [.. Network.Memberships.Select(m => m.MemberId)];
        Membership = Guid.TryParse(id, out Guid known) ? Network.Memberships.FirstOrDefault(m => m.Id == known) : null;
        if (Membership is null && id != EditNetworkModel.New)
            return NotFound();
        Members = Membership is null ? [.. (await keep.MembersAsync(cancel)).Where(m => !inIt.Contains(m.Id))] : [];
        Throughs = await Db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Office || inIt.Contains(o.Id)).OrderBy(o => o.Key).ToListAsync(cancel);
        return Membership is null ? Members.Count > 0 ? null : StatusCode(StatusCodes.Status403Forbidden)
            : Viewer.MayDecideFor(Membership.MemberId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
