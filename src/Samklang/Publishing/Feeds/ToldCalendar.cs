namespace Samklang.Publishing.Feeds;

/// <summary>A day that a calendar has told its readers of.</summary>
/// <param name="Uid">Its identity in the calendar.</param>
/// <param name="On">The day as it was told last, in the region.</param>
/// <param name="At">The moment, in UTC; null for the whole day.</param>
/// <param name="Sequence">The edition that was told last.</param>
/// <param name="Lift">How far its editions are above the number of its changes, so that they grow when it has been gone and is back.</param>
/// <param name="GoneAt">When it was found to be gone, in UTC; null while it is there.</param>
public sealed record ToldDay(string Uid, DateOnly On, DateTime? At, int Sequence, int Lift, DateTime? GoneAt);

/// <summary>What a calendar tells: the days that are there, and those that it has told of and that are there no more.</summary>
public sealed record CalendarTold(IReadOnlyList<CalendarEntry> Days, IReadOnlyList<ToldDay> Gone);

/// <summary>
/// What a calendar has told its readers, so that a day that goes is told as cancelled, whatever made it go: its record was removed or
/// hidden, or has nothing to do with the calendar any more. Of a day that is gone no more is known than that it was told.
/// </summary>
public sealed class ToldCalendar
{
    /// <summary>For so many days it is told that a day is gone.</summary>
    public const int DaysTold = 90;

    private ToldCalendar()
    {
    }

    public ToldCalendar(string calendar, Guid? personId) => (Key, PersonId) = (KeyOf(calendar, personId), personId);

    /// <summary>The calendar and who reads it: everybody without a key reads the same one.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Whose key it is read with; null for none.</summary>
    public Guid? PersonId { get; private set; }

    public IReadOnlyList<ToldDay> Days { get; private set; } = [];

    public static string KeyOf(string calendar, Guid? personId) => personId is null ? calendar : $"{calendar}/{personId}";

    /// <summary>Takes in what there is to tell now.</summary>
    /// <param name="now">The days that are there.</param>
    /// <param name="at">The moment, in UTC.</param>
    /// <param name="from">The first day that the calendar keeps: what was before is left out without a word.</param>
    public CalendarTold Tell(IReadOnlyList<CalendarEntry> now, DateTime at, DateOnly from)
    {
        Dictionary<string, ToldDay> gone = Days.ToDictionary(d => d.Uid);
        (List<CalendarEntry> there, List<ToldDay> told) = ([], []);
        foreach (CalendarEntry entry in now)
        {
            int lift = gone.Remove(entry.Uid, out ToldDay? known) ? Math.Max(known.Lift, known.Sequence + (known.GoneAt is null ? 0 : 1) - entry.Sequence) : 0;
            CalendarEntry lifted = entry with { Sequence = entry.Sequence + lift };
            there.Add(lifted);
            told.Add(new(entry.Uid, entry.On, entry.At, lifted.Sequence, lift, null));
        }
        List<ToldDay> left = [.. gone.Values.Select(d => d.GoneAt is null ? d with { Sequence = d.Sequence + 1, GoneAt = at } : d)
            .Where(d => d.On >= from && d.GoneAt > at.AddDays(-DaysTold)).OrderBy(d => d.On).ThenBy(d => d.Uid, StringComparer.Ordinal)];
        Days = [.. told, .. left];
        return new(there, left);
    }
}
