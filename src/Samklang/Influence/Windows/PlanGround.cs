using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Planning;
using Samklang.Networks;

namespace Samklang.Influence;

/// <summary>What an owner's plans stand on: its working days, and the meetings that are held.</summary>
public sealed record PlanGround(WorkDays Days, IReadOnlyList<PlanMeeting> Meetings)
{
    /// <summary>Reads it as it will be after the save that is under way.</summary>
    public static async Task<PlanGround> ReadAsync(SamklangDb db, Guid ownerId, CancellationToken cancel)
    {
        // A plan counts with what there is, whoever may see it; who sees the plan is another question.
        string? country = await db.Organisations.IgnoreQueryFilters().Where(o => o.Id == ownerId).Select(o => o.Country).SingleOrDefaultAsync(cancel);
        WorkCalendar? calendar = await db.WorkCalendars.IgnoreQueryFilters().SingleOrDefaultAsync(c => c.OwnerId == ownerId, cancel);
        await db.Meetings.IgnoreQueryFilters().Include(m => m.Bodies).LoadAsync(cancel);
        return new(new(country, calendar?.Settings ?? WorkDaySettings.Plain),
            [.. db.Meetings.Local.Where(m => !m.IsCancelled).Select(PlanOf)]);
    }

    private static PlanMeeting PlanOf(Meeting meeting) =>
        new(meeting.Id, meeting.On, meeting.PapersOn, [.. meeting.Bodies.Select(b => b.BodyId)]);
}
