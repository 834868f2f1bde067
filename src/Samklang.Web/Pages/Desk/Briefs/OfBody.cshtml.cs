using Microsoft.AspNetCore.Mvc;
using Samklang.Data;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>The brief for a trip to a body.</summary>
public sealed class OfBodyModel(SamklangDb db, BriefWords words, MeetingBrief brief, TimeProvider time) : BriefPage(db, words, time)
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    protected override string FileName => $"brief-{Key}";

    protected override Task<Brief?> ReadAsync(CancellationToken cancel) => brief.ForBodyAsync(Key, Written, cancel);
}
