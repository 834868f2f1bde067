using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Meetings;

/// <summary>Adds a meeting; plans that can use it do so at once.</summary>
public sealed class NewMeetingModel(SamklangDb db, ChangeMeetings change, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public MeetingForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Bodies = await OwnBodies.ReadAsync(Db, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] MeetingForm form, CancellationToken cancel)
    {
        Bodies = await OwnBodies.ReadAsync(Db, cancel);
        List<Body> bodies = [.. Bodies.Where(b => form.Bodies.Contains(b.Key))];
        (Form, Errors) = (form, form.Errors(texts, Viewer));
        if (bodies.Count < form.Bodies.Distinct().Count())
            return StatusCode(StatusCodes.Status403Forbidden);
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Meeting meeting = new(form.TitleFor(bodies, LocalText.Empty), form.Days(), bodies, MeetingForm.FactOf(Viewer.Name, Today));
        meeting.Describe(meeting.Title, form.WrittenPlace, meeting.Fact);
        meeting.ShowWithBodies(form.AudienceFor(Viewer)!);
        int moved = await change.AddAsync(meeting, cancel);
        return LocalRedirect($"/desk/meetings?year={meeting.On.Year}&moved={moved}");
    }
}
