using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Meetings;

/// <summary>One meeting and the steps that are planned through it; moving it moves them.</summary>
public sealed class MeetingModel(SamklangDb db, ChangeMeetings change, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public Meeting Meeting { get; private set; } = null!;

    public MeetingForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    /// <summary>The bodies for which the person may set meetings.</summary>
    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<Step> Steps { get; private set; } = [];

    public bool MayChange { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
            return NotFound();
        Form = MeetingForm.Of(Meeting);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] MeetingForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        List<Body> bodies = [.. Bodies.Where(b => form.Bodies.Contains(b.Key))];
        (Form, Errors) = (form, form.Errors(texts, Viewer));
        if (bodies.Count < form.Bodies.Distinct().Count())
            Errors["bodies"] = texts["ErrorBodies"];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        List<Guid> before = [.. Meeting.Bodies.Select(b => b.BodyId)];
        Meeting.MoveTo(form.Days());
        Meeting.Gather(bodies);
        Meeting.Describe(form.TitleFor(bodies, Meeting.Title), form.WrittenPlace, Meeting.Fact.IsExample ? Meeting.Fact : MeetingForm.FactOf(Viewer.Name, Today));
        // One that another owner keeps to itself stays that owner's.
        if (form.Audience != Meeting.Audience.Kind.ToString())
            Meeting.ShowWithBodies(form.AudienceFor(Viewer)!);
        return Done(await change.KeepAsync(Meeting, before, cancel));
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid id, string? cancelledWhy, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        if (Meeting.IsCancelled)
            return Done(await change.ReinstateAsync(Meeting, cancel));
        return Done(await change.CancelAsync(Meeting, LocalText.Empty.Over(Written.Lines(cancelledWhy)), cancel));
    }

    private LocalRedirectResult Done(int moved) => LocalRedirect($"/desk/meetings?year={Meeting.On.Year}&moved={moved}");

    private async Task<IActionResult?> RefuseAsync(Guid id, CancellationToken cancel) =>
        !await LoadAsync(id, cancel) ? NotFound() : MayChange ? null : StatusCode(StatusCodes.Status403Forbidden);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Meeting? meeting = await Db.Meetings.Include(m => m.Bodies).ThenInclude(b => b.Body).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is null)
            return false;
        Meeting = meeting;
        MayChange = ChangeMeetings.IsAllowed(Viewer, [.. meeting.Bodies.Select(b => b.Body).OfType<Body>()]);
        Bodies = await OwnBodies.ReadAsync(Db, cancel);
        Steps = await Db.Steps.AsNoTracking().Where(s => s.MeetingId == id).Include(s => s.Window).ThenInclude(w => w!.Dossier).OrderBy(s => s.LastSafeOn).ToListAsync(cancel);
        return true;
    }
}
