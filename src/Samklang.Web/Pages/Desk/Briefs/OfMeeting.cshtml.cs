using Microsoft.AspNetCore.Mvc;
using Samklang.Data;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>The brief for a meeting of the calendar.</summary>
public sealed class OfMeetingModel(SamklangDb db, BriefWords words, MeetingBrief brief, TimeProvider time) : BriefPage(db, words, time)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    protected override string FileName => $"brief-{Id}";

    protected override Task<Brief?> ReadAsync(CancellationToken cancel) => brief.ForMeetingAsync(Id, Written, cancel);
}
