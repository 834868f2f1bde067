using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Priorities;

/// <summary>Writes a priority in both languages, and shows what it would catch before it is saved.</summary>
public sealed class EditPriorityModel(SamklangDb db, PreviewPriority preview, MatchItems match, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a priority that does not exist yet.</summary>
    public const string New = "new";

    /// <summary>A request with this header gets the preview alone.</summary>
    public const string FragmentHeader = "X-Fragment";

    public Priority? Priority { get; private set; }

    public PriorityForm Form { get; private set; } = new();

    public IReadOnlyList<FormError> Errors { get; private set; } = [];

    public PriorityPreview? Preview { get; private set; }

    /// <summary>The owners for whom the person may write a new priority.</summary>
    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public bool IsNew => Priority is null;

    public bool MayChange { get; private set; }

    public bool IsSaved { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, bool saved, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (Priority is not null)
            Form = PriorityForm.Of(Priority);
        IsSaved = saved;
        await ShowAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(string key, [FromForm] PriorityForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (!MayChange)
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        Errors = [.. form.Errors(isNew: false).Where(e => e.Text == "TooLong")];
        await ShowAsync(cancel);
        return Request.Headers.ContainsKey(FragmentHeader) ? Partial("Priorities/_Preview", this) : Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] PriorityForm form, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (!MayChange)
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        Organisation? owner = Owners.Count == 1 ? Owners[0] : Owners.FirstOrDefault(o => o.Key == form.Owner);
        Errors = [.. form.Errors(IsNew), .. IsNew && owner is null ? (FormError[])[new("owner", "OwnerMissing")] : []];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            await ShowAsync(cancel);
            return Page();
        }
        Priority priority = Priority ?? await BeginAsync(form, owner!, cancel);
        priority.Reword(form.Words);
        // Saves the words together with what they match.
        await match.OneAsync(priority, cancel);
        return LocalRedirect($"/desk/priorities/{priority.Key}?saved=true");
    }

    public FormError? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field);

    private async Task<Priority> BeginAsync(PriorityForm form, Organisation owner, CancellationToken cancel)
    {
        Priority priority = new(await PriorityKeys.FreeAsync(Db, form.Words.Title.En, cancel), owner.Id, form.Words);
        priority.ShowTo(form.AudienceFor(owner.Id)!);
        Db.Add(priority);
        return priority;
    }

    private async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        if (key == New)
        {
            Owners = await OwnersAsync(cancel);
            MayChange = Owners.Count > 0;
            return true;
        }
        Priority = await Db.Priorities.Include(p => p.Owner).SingleOrDefaultAsync(p => p.Key == key, cancel);
        MayChange = Priority is not null && Viewer.MayDecideFor(Priority.OwnerId);
        return Priority is not null;
    }

    private async Task<IReadOnlyList<Organisation>> OwnersAsync(CancellationToken cancel)
    {
        if (Viewer.Reach != Reach.Office)
            return Viewer.OwnerId is { } own && Viewer.MayDecideFor(own)
                ? await Db.Organisations.AsNoTracking().Where(o => o.Id == own).ToListAsync(cancel)
                : [];
        List<Guid> owners = [.. await Db.Offices.SelectMany(o => o.Owners).Select(o => o.OrganisationId).ToListAsync(cancel),
            .. await Db.Priorities.Select(p => p.OwnerId).Distinct().ToListAsync(cancel)];
        return await Db.Organisations.AsNoTracking().Where(o => owners.Contains(o.Id)).OrderBy(o => o.Key).ToListAsync(cancel);
    }

    private async Task ShowAsync(CancellationToken cancel)
    {
        PriorityWords words = Form.Words;
        bool isTooLong = Errors.Any(e => e.Text == "TooLong");
        if (!isTooLong && !(words.Title.IsEmpty && words.Description.IsEmpty && words.Keywords.IsEmpty))
            Preview = await preview.RunAsync(Priority?.Id, words, cancel);
    }
}
