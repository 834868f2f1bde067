namespace Samklang.Influence.Scores;

/// <summary>The days that a score shows, first and last included, and the one where the bar line stands.</summary>
public readonly record struct ScoreSpan(DateOnly From, DateOnly To, DateOnly Today)
{
    /// <summary>From the first day of the last quarter to the last day of the second quarter ahead.</summary>
    public static ScoreSpan Around(DateOnly today)
    {
        DateOnly quarter = new(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        return new(quarter.AddMonths(-3), quarter.AddMonths(9).AddDays(-1), today);
    }
}
