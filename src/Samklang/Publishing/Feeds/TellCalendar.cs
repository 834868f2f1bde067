using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Publishing.Feeds;

/// <summary>Keeps what a calendar tells, and tells what is gone since.</summary>
public sealed partial class TellCalendar(OpenDb open, RegionTime region, ILogger<TellCalendar> log)
{
    private const int Tries = 2;

    /// <summary>
    /// Tells, and keeps what it tells. What could not be kept is told all the same; the next answer begins where the last one that was
    /// kept left off, and so tells once more what is gone since.
    /// </summary>
    /// <param name="calendar">Which one, the same in each language.</param>
    /// <param name="reader">On whose behalf it is read.</param>
    /// <param name="days">The days that are there, each once.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<CalendarTold> RunAsync(string calendar, Viewer reader, IReadOnlyList<CalendarEntry> days, CancellationToken cancel)
    {
        CalendarTold told = new([], []);
        for (int tried = 1; tried <= Tries; tried++)
        {
            await using SamklangDb db = open(Viewer.System);
            string key = ToldCalendar.KeyOf(calendar, reader.PersonId);
            ToldCalendar? kept = await db.ToldCalendars.SingleOrDefaultAsync(t => t.Key == key, cancel);
            if (kept is null)
                db.Add(kept = new(calendar, reader.PersonId));
            told = kept.Tell(days, region.Now, region.Today.AddDays(-ReadCalendar.DaysKept));
            try
            {
                await db.SaveChangesAsync(cancel);
                return told;
            }
            // Mostly somebody else has asked for it first at the same moment, and what they have kept is there the second time.
            catch (DbUpdateException wrong) when (!cancel.IsCancellationRequested)
            {
                if (tried == Tries)
                    NotKept(calendar, wrong);
            }
        }
        return told;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What the calendar {Calendar} has told could not be kept; the next answer tells it again")]
    private partial void NotKept(string calendar, Exception wrong);
}
