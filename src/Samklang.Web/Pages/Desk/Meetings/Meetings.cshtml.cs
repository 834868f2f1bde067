using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Meetings;

/// <summary>The meetings of a year, by body, with their last days for papers and the days on which nobody works.</summary>
public sealed class MeetingsModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public int Year { get; private set; }

    public Body? Chosen { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    /// <summary>The person's own organisation, whose holidays and working days are shown.</summary>
    public Organisation? Own { get; private set; }

    public WorkCalendar? Calendar { get; private set; }

    public IReadOnlyList<Holiday> FreeDays { get; private set; } = [];

    public int? Moved { get; private set; }

    public bool MayAdd => Viewer.MayWrite;

    public async Task<IActionResult> OnGetAsync(int? year, string? body, int? moved, string? @as, CancellationToken cancel)
    {
        List<Meeting> all = await Db.Meetings.AsNoTrackingWithIdentityResolution().Include(m => m.Bodies).ThenInclude(b => b.Body).OrderBy(m => m.On).ToListAsync(cancel);
        Years = [.. all.Select(m => m.On.Year).Append(Today.Year).Distinct().Order()];
        Year = year is { } asked && Years.Contains(asked) ? asked : Today.Year;
        Bodies = [.. all.SelectMany(m => m.Bodies).Select(b => b.Body).OfType<Body>().DistinctBy(b => b.Id).OrderBy(b => b.OrganisationId is null).ThenBy(b => b.Name.Here(), StringComparer.CurrentCulture)];
        Chosen = Bodies.FirstOrDefault(b => b.Key == body);
        Meetings = [.. all.Where(m => m.On.Year == Year && (Chosen is null || m.Bodies.Any(b => b.BodyId == Chosen.Id)))];
        Moved = moved;
        Own = await Db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == Viewer.OwnerId, cancel);
        Calendar = await Db.WorkCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.OwnerId == Viewer.OwnerId, cancel);
        FreeDays = [.. Holidays.Of(Own?.Country, Year).Where(h => h.On.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))];
        return lists.Meetings(Meetings).As(@as, otherwise: Page);
    }

    public string Address(int year, Body? body) => $"/desk/meetings?year={year}{(body is null ? "" : $"&body={body.Key}")}";
}
