using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Opens a dossier by hand, or changes what is written of one and who may see it.</summary>
public sealed class EditDossierModel(SamklangDb db, ShowDossier show, IStringLocalizer<InfluenceTexts> texts, TimeProvider time)
    : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a dossier that does not exist yet.</summary>
    public const string New = "new";

    public Dossier? Dossier { get; private set; }

    public DossierForm Form { get; private set; } = new() { Level = nameof(Level.Follow), Audience = nameof(AudienceKind.Owner) };

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public bool IsNew => Dossier is null;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        if (Dossier is not null)
            Form = DossierForm.Of(Dossier);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] DossierForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Errors(texts));
        Organisation? owner = Owners.Count == 1 ? Owners[0] : Owners.FirstOrDefault(o => o.Key == form.Owner);
        if (owner is null)
            Errors["owner"] = texts["ErrorOwner"];
        if (form.AudienceFor(Guid.Empty, Viewer.PersonId) is null)
            Errors["audience"] = texts["ErrorAudience"];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Dossier dossier = await KeepAsync(form, owner!, cancel);
        return LocalRedirect($"/desk/dossiers/{dossier.Key}");
    }

    private async Task<Dossier> KeepAsync(DossierForm form, Organisation owner, CancellationToken cancel)
    {
        DossierWords words = form.Words(Dossier, Contacts.FirstOrDefault(c => c.Key == form.Responsible)?.Id);
        Audience audience = form.AudienceFor(owner.Id, Viewer.PersonId)!;
        if (Dossier is not null)
        {
            Dossier.Rewrite(words);
            await show.RunAsync(Dossier, audience, cancel);
            return Dossier;
        }
        string wanted = PriorityKeys.From(words.Title.In(Language.Tongue.English));
        Dossier dossier = Dossier.OpenByHand(await DossierKeys.FreeAsync(Db, wanted == "priority" ? "dossier" : wanted, cancel), owner.Id, audience, words, Now);
        Db.Add(dossier);
        await Db.SaveChangesAsync(cancel);
        return dossier;
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Contacts = await Db.Contacts.AsNoTracking().OrderBy(c => c.Key).ToListAsync(cancel);
        if (key == New)
        {
            Owners = [.. (await Db.Organisations.AsNoTracking().Where(o => Db.Priorities.Any(p => p.OwnerId == o.Id) || o.Id == Viewer.OwnerId).ToListAsync(cancel))
                .Where(o => Viewer.MayDecideFor(o.Id)).OrderBy(o => o.Key)];
            return Owners.Count > 0 ? null : StatusCode(StatusCodes.Status403Forbidden);
        }
        Dossier = await Db.Dossiers.Include(d => d.Owner).Include(d => d.Contact).SingleOrDefaultAsync(d => d.Key == key, cancel);
        Owners = Dossier is null ? [] : [Dossier.Owner!];
        return Dossier is null ? NotFound() : Viewer.MayDecideFor(Dossier.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
