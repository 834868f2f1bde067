using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Site.Wishes;

namespace Samklang.Web.Pages.Desk.Specialisation.Wishes;

/// <summary>Adds a wish for a partner, or changes what is written of one and who may see it.</summary>
public sealed class EditWishModel(SamklangDb db, KeepWishes keep, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a wish that does not exist yet.</summary>
    public const string New = "new";

    public PartnerWish? Wish { get; private set; }

    public WishForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public IReadOnlyList<RegionalStrength> Strengths { get; private set; } = [];

    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } refusal)
            return refusal;
        Form = Wish is null ? new() { Audience = nameof(AudienceKind.Public), Owner = Owners[0].Key } : WishForm.Of(Wish);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] WishForm form, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } refusal)
            return refusal;
        (WishWords written, FieldErrors errors) = await keep.ReadAsync(form, Wish, cancel);
        (Form, Errors) = (form, errors);
        Guid? ownerId = Wish?.OwnerId ?? (Owners.Count == 1 ? Owners[0] : Owners.FirstOrDefault(o => o.Key == form.Owner))?.Id;
        if (ownerId is null)
            errors.Say("owner", "ErrorOwner");
        Audience? audience = Typed.Audience(form.Audience, ownerId ?? Guid.Empty, Viewer.PersonId);
        if (audience is null)
            errors.Say("audience", "ErrorAudience");
        if (errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        PartnerWish kept = Wish ?? await keep.AddAsync(written, ownerId!.Value, cancel);
        kept.Rewrite(written);
        kept.ShowTo(audience!);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/wishes/{kept.Key}");
    }

    private async Task<IActionResult?> OpenAsync(string key, CancellationToken cancel)
    {
        Owners = await keep.OwnersAsync(cancel);
        Programmes = [.. (await Db.Programmes.AsNoTracking().ToListAsync(cancel)).OrderBy(p => p.Title.Here(), StringComparer.CurrentCulture)];
        Strengths = [.. (await Db.Strengths.AsNoTracking().ToListAsync(cancel)).OrderBy(s => s.Region.ToString(), StringComparer.Ordinal).ThenBy(s => s.Title.Here(), StringComparer.CurrentCulture)];
        Contacts = [.. (await Db.Contacts.AsNoTracking().ToListAsync(cancel)).OrderBy(c => c.Title.Here(), StringComparer.CurrentCulture)];
        if (key == New)
            return Owners.Count > 0 ? null : StatusCode(StatusCodes.Status403Forbidden);
        Wish = await Db.WishesWhole().SingleOrDefaultAsync(w => w.Key == key, cancel);
        return Wish is null ? NotFound() : Viewer.MayDecideFor(Wish.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
