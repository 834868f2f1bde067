using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Specialisation;

namespace Samklang.Web.Pages.Desk.Specialisation.Partnerships;

/// <summary>Adds a partnership, or changes what is said of one: how far it has come, who leads it, who is in it.</summary>
public sealed class EditPartnershipModel(SamklangDb db, KeepPartnerships keep, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a partnership that does not exist yet.</summary>
    public const string New = "new";

    public Partnership? Partnership { get; private set; }

    public IReadOnlyList<Platform> Platforms { get; private set; } = [];

    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public PartnershipForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = Partnership is null ? new() : PartnershipForm.Of(Partnership);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] PartnershipForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = form;
        Errors = await keep.ErrorsAsync(form, Partnership, cancel);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        if (Partnership is null)
            await keep.AddAsync(form, Viewer.OwnerId!.Value, cancel);
        else
            await keep.RewriteAsync(Partnership, form, null, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/partnerships");
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Platforms = await Db.Platforms.AsNoTracking().OrderBy(p => p.Position).ToListAsync(cancel);
        Contacts = [.. (await Db.Contacts.AsNoTracking().ToListAsync(cancel)).OrderBy(c => c.Title.Here(), StringComparer.CurrentCulture)];
        if (key == New)
            return Viewer.OwnerId is { } own && Viewer.MayDecideFor(own) ? null : StatusCode(StatusCodes.Status403Forbidden);
        Partnership = await Db.Partnerships.Include(p => p.Regions).Include(p => p.Platform).Include(p => p.Contact).SingleOrDefaultAsync(p => p.Key == key, cancel);
        return Partnership is null ? NotFound() : Viewer.MayDecideFor(Partnership.MemberId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
