using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Publishing.Feeds;

/// <summary>Keeps what a calendar tells, and tells what is gone since.</summary>
public sealed class TellCalendar(OpenDb open, RegionTime region)
{
    /// <param name="calendar">Which one, the same in each language.</param>
    /// <param name="reader">On whose behalf it is read.</param>
    /// <param name="days">The days that are there, each once.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<CalendarTold> RunAsync(string calendar, Viewer reader, IReadOnlyList<CalendarEntry> days, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        string key = ToldCalendar.KeyOf(calendar, reader.PersonId);
        ToldCalendar? kept = await db.ToldCalendars.SingleOrDefaultAsync(t => t.Key == key, cancel);
        if (kept is null)
            db.Add(kept = new(calendar, reader.PersonId));
        CalendarTold told = kept.Tell(days, region.Now, region.Today.AddDays(-ReadCalendar.DaysKept));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Somebody else asked for it at the same moment and has kept the same.
        }
        return told;
    }
}
