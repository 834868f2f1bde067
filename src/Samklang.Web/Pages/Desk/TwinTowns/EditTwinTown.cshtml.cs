using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Networks;

namespace Samklang.Web.Pages.Desk.TwinTowns;

/// <summary>Adds a twin town, or changes what is written of one and who may see it.</summary>
public sealed class EditTwinTownModel(SamklangDb db, KeepTwinTowns keep, TimeProvider time) : DeskPage(db, time)
{
    public TwinTown? Town { get; private set; }

    public TwinTownForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Organisation> Municipalities { get; private set; } = [];

    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } refusal)
            return refusal;
        Form = Town is null ? new() { AsOf = Typed.Of(Today), Audience = nameof(AudienceKind.Public) } : TwinTownForm.Of(Town);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] TwinTownForm form, string? newMunicipality, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } refusal)
            return refusal;
        (TwinTownWords written, Organisation? municipality, FieldErrors errors) = await keep.ReadAsync(form, Town, cancel);
        (Form, Errors) = (form, errors);
        if (municipality is null && Town is null && Typed.OrNull(newMunicipality) is { Length: <= Written.TitleLength } name)
        {
            errors.Remove("municipality");
            municipality = errors.Count == 0 ? await keep.AddMunicipalityAsync(name, cancel) : null;
        }
        Guid ownerId = Town?.OwnerId ?? Viewer.OwnerId!.Value;
        Audience? audience = Typed.Audience(form.Audience, ownerId, Viewer.PersonId);
        if (audience is null)
            errors.Say("audience", "ErrorAudience");
        if (errors.Count > 0)
        {
            Db.ChangeTracker.Clear();
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        TwinTown kept = Town ?? await keep.AddAsync(written, municipality!, ownerId, cancel);
        kept.Rewrite(written, Today);
        kept.ShowTo(audience!);
        foreach (WorkLink link in await Db.Set<WorkLink>().Where(l => l.WorkKind == nameof(TwinTown) && l.WorkId == kept.Id).ToListAsync(cancel))
            link.ShowTo(audience!);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/twin-towns/{kept.Key}");
    }

    private async Task<IActionResult?> OpenAsync(string key, CancellationToken cancel)
    {
        Municipalities = [.. (await Db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Municipality).ToListAsync(cancel)).OrderBy(o => o.Name.Here(), StringComparer.CurrentCulture)];
        Contacts = await Db.Contacts.AsNoTracking().OrderBy(c => c.Key).ToListAsync(cancel);
        if (key == EditNetworkModel.New)
            return Viewer.OwnerId is { } own && Viewer.MayDecideFor(own) ? null : StatusCode(StatusCodes.Status403Forbidden);
        Town = await Db.TwinTowns.Include(t => t.Municipality).Include(t => t.Contact).SingleOrDefaultAsync(t => t.Key == key, cancel);
        return Town is null ? NotFound() : Viewer.MayDecideFor(Town.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
