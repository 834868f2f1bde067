using Samklang.Influence.Planning;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Influence;

/// <summary>Which days an owner works. Its holidays are those of the owner's country.</summary>
public sealed class WorkCalendar : Record
{
    private WorkCalendar()
    {
    }

    public WorkCalendar(Guid ownerId, YearDay? breakFrom, YearDay? breakTo, bool areSqueezeDaysOff)
    {
        OwnerId = ownerId;
        Set(breakFrom, breakTo, areSqueezeDaysOff, []);
    }

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    /// <summary>The first day of the summer break, each year; null for none.</summary>
    public YearDay? BreakFrom { get; private set; }

    /// <summary>Its last day.</summary>
    public YearDay? BreakTo { get; private set; }

    /// <summary>True when a single working day between two free ones is free too.</summary>
    public bool AreSqueezeDaysOff { get; private set; }

    /// <summary>Further days on which the owner does not work.</summary>
    public IReadOnlyList<DateOnly> DaysOff { get; private set; } = [];

    public WorkDaySettings Settings => new(BreakFrom, BreakTo, AreSqueezeDaysOff, DaysOff);

    public override string Label => Owner?.Label ?? "";

    /// <exception cref="ArgumentException">So much of a year is free that a plan could not be laid.</exception>
    public void Set(YearDay? breakFrom, YearDay? breakTo, bool areSqueezeDaysOff, IReadOnlyList<DateOnly> daysOff)
    {
        if (WorkDaySettings.LengthOf(breakFrom, breakTo) > WorkDaySettings.LongestBreak)
            throw new ArgumentException($"A break is {WorkDaySettings.LongestBreak} days at most.", nameof(breakTo));
        if (daysOff.Count > WorkDaySettings.MostDaysOff)
            throw new ArgumentException($"There are {WorkDaySettings.MostDaysOff} days off at most.", nameof(daysOff));
        (BreakFrom, BreakTo, AreSqueezeDaysOff, DaysOff) = (breakFrom, breakTo, areSqueezeDaysOff, daysOff);
    }
}
