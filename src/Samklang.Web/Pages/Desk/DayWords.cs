using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Watch;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk;

/// <summary>Days as people say them: "tomorrow", "in three days", "Thursday 12 March".</summary>
public sealed class DayWords(IStringLocalizer<DeskTexts> texts)
{
    private const int Near = 12;

    /// <summary>The day, with its weekday when it is near, and with its year when that is another one.</summary>
    public string Of(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => texts["DayToday"],
        1 => texts["DayTomorrow"],
        -1 => texts["DayYesterday"],
        > 1 and <= Near and int days => texts["DayIn", Number(days)],
        > Near and < 150 => Say(day, texts[day.Year == today.Year ? "DayFormatWeekday" : "DayFormatYear"]),
        _ => Exact(day, today),
    };

    public string Exact(DateOnly day, DateOnly today) => Say(day, texts[day.Year == today.Year ? "DayFormat" : "DayFormatYear"]);

    /// <summary>A moment for a list of what was done: the day and the time.</summary>
    public string Moment(DateTime at, DateOnly today)
    {
        DateTime local = SamklangPage.InRegion(at);
        return texts["DayAndTime", Of(DateOnly.FromDateTime(local), today), local.ToString("HH:mm", CultureInfo.InvariantCulture)];
    }

    /// <summary>When something can last be sent in, or that it can't any more: "closes in three days".</summary>
    public string Closing(DateOnly closes, DateOnly today) => texts[closes < today ? "ClosedOn" : "ClosesOn", Of(closes, today)];

    /// <summary>The date of what the source names first: when it closes, applies or was published.</summary>
    public static bool IsUrgent(DateOnly closes, DateOnly today) => closes >= today && closes.DayNumber - today.DayNumber <= 30;

    public string NameOf(ItemDateKind kind) => texts[$"Date{kind}"];

    private string Number(int number) => texts["Numbers"].Value.Split(' ')[number];

    private static string Say(DateOnly day, string format) => day.ToString(format, CultureInfo.CurrentUICulture);
}
