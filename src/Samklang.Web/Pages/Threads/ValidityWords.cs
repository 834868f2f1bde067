using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Strategy;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Threads;

/// <summary>Says in words when a framework holds: "In force until 31 December 2026. Ends in five weeks."</summary>
public sealed class ValidityWords(IStringLocalizer<StrategyTexts> texts)
{
    public string Of(Framework framework, DateOnly today) => Of(framework.StateOn(today), framework.ValidFrom, framework.ValidTo, today);

    public string Of(FrameworkState state, DateOnly? from, DateOnly? to, DateOnly today)
    {
        string span = (from, to) switch
        {
            ({ } begins, { } ends) => texts["SpanBoth", Day(begins), Day(ends)],
            ({ } begins, null) => texts["SpanFrom", Day(begins)],
            (null, { } ends) => texts["SpanTo", Day(ends)],
            _ => texts["SpanNone"],
        };
        return state switch
        {
            FrameworkState.EndsSoon => texts["ValidEndsSoon", span, Left(to!.Value.DayNumber - today.DayNumber)],
            FrameworkState.Ended => texts["ValidEnded", Day(to!.Value)],
            _ => texts[$"Valid{state}", span],
        };
    }

    /// <summary>"in nine days", "in five weeks", "in four months".</summary>
    public string Left(int days) => days switch
    {
        < 1 => texts["LeftToday"],
        < 21 => texts[days == 1 ? "LeftDay" : "LeftDays", days],
        < 70 => texts["LeftWeeks", (days + 3) / 7],
        _ => texts["LeftMonths", (days + 15) / 30],
    };

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture);
}
