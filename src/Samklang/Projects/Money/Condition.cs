using Samklang.Networks;

namespace Samklang.Projects.Money;

public enum ConditionKind
{
    Place,
    Applicant,
    Partners,
    Time,
    Rate,
}

/// <summary>Why a condition other than the place is met or not.</summary>
public enum ConditionReason
{
    MayApply,
    PartnerOnly,
    MayNotApply,
    ApplicantUnknown,
    ApplicantsUnknown,
    Alone,
    NeedsPartners,
    PartnersUnknown,
    TimeLeft,
    LittleTime,
    Opens,
    Closed,
    NoDeadline,
    RateKnown,
    RateSpan,
    RateUnknown,
}

/// <summary>One hard condition, whether it is met, and the reason as data.</summary>
public sealed record Condition(ConditionKind Kind, Fit Fit, ConditionReason? Reason = null)
{
    /// <summary>The reason when the condition is the place.</summary>
    public PlaceReason? Place { get; init; }

    /// <summary>The territory that decided.</summary>
    public NutsCode? By { get; init; }

    /// <summary>Partners, days left, or per cent, by the reason.</summary>
    public int? Number { get; init; }

    /// <summary>Countries, or the higher per cent.</summary>
    public int? Second { get; init; }

    public DateOnly? Day { get; init; }
}

/// <summary>Who asks for money and from where; null for what is not told.</summary>
public readonly record struct Asker(ApplicantKind? Who, NutsCode? Place);

/// <summary>Holds an applicant against what a call or programme asks. Pure: the same answer for the same day.</summary>
public static class JudgeConditions
{
    /// <summary>With partners still to be found, less than this leaves little time.</summary>
    public const int DaysToFindPartners = 42;

    /// <summary>For a call: all conditions, in the order in which they are shown.</summary>
    public static IReadOnlyList<Condition> OfCall(CallTerms terms, Asker asker, CallDays days, DateOnly today) =>
        [.. OfProgramme(terms, asker).Take(3), Time(terms, days, today), Rate(terms)];

    /// <summary>For a programme, which has no day of its own.</summary>
    public static IReadOnlyList<Condition> OfProgramme(CallTerms terms, Asker asker) =>
        [Place(terms, asker.Place), Applicant(terms, asker.Who), Partners(terms), Rate(terms)];

    private static Condition Place(CallTerms terms, NutsCode? place)
    {
        PlaceAnswer answer = terms.Area.Judge(place);
        return new(ConditionKind.Place, answer.Fit) { Place = answer.Reason, By = answer.By };
    }

    private static Condition Applicant(CallTerms terms, ApplicantKind? who) => who switch
    {
        _ when terms.Applicants.Count == 0 => new(ConditionKind.Applicant, Fit.CannotTell, ConditionReason.ApplicantsUnknown),
        null => new(ConditionKind.Applicant, Fit.CannotTell, ConditionReason.ApplicantUnknown),
        { } kind when terms.Applicants.Contains(kind) => new(ConditionKind.Applicant, Fit.Met, ConditionReason.MayApply),
        { } kind when terms.PartnersOnly.Contains(kind) => new(ConditionKind.Applicant, Fit.CannotTell, ConditionReason.PartnerOnly),
        _ => new(ConditionKind.Applicant, Fit.NotMet, ConditionReason.MayNotApply),
    };

    // Nobody is asked how many they are, so a joint application is something that is missing and no refusal.
    private static Condition Partners(CallTerms terms) => terms.LeastPartners switch
    {
        null => new(ConditionKind.Partners, Fit.CannotTell, ConditionReason.PartnersUnknown),
        <= 1 => new(ConditionKind.Partners, Fit.Met, ConditionReason.Alone),
        { } least => new(ConditionKind.Partners, Fit.CannotTell, ConditionReason.NeedsPartners) { Number = least, Second = terms.LeastCountries ?? 1 },
    };

    private static Condition Time(CallTerms terms, CallDays days, DateOnly today)
    {
        if (days.OpensOn > today)
            return new(ConditionKind.Time, Fit.Met, ConditionReason.Opens) { Day = days.OpensOn };
        if (days.Deadline is not { } last)
            return new(ConditionKind.Time, Fit.CannotTell, ConditionReason.NoDeadline);
        int left = last.DayNumber - today.DayNumber;
        if (left < 0)
            return new(ConditionKind.Time, Fit.NotMet, ConditionReason.Closed) { Day = last };
        return left < DaysToFindPartners && terms.LeastPartners is not 1
            ? new(ConditionKind.Time, Fit.CannotTell, ConditionReason.LittleTime) { Number = left, Day = last }
            : new(ConditionKind.Time, Fit.Met, ConditionReason.TimeLeft) { Number = left, Day = last };
    }

    private static Condition Rate(CallTerms terms) => (terms.RateFrom, terms.RateTo) switch
    {
        ({ } from, { } to) when from != to => new(ConditionKind.Rate, Fit.Met, ConditionReason.RateSpan) { Number = from, Second = to },
        (var from, var to) when (from ?? to) is { } rate => new(ConditionKind.Rate, Fit.Met, ConditionReason.RateKnown) { Number = rate },
        _ => new(ConditionKind.Rate, Fit.CannotTell, ConditionReason.RateUnknown),
    };
}

/// <summary>When a call opens, and the next day by which one must apply.</summary>
public readonly record struct CallDays(DateOnly? OpensOn, DateOnly? Deadline);
