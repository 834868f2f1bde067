using Microsoft.Extensions.Localization;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site;

/// <summary>How far off a day is, as people say it.</summary>
internal static class DayWords
{
    /// <summary>True when nobody counts the days to it.</summary>
    public static bool IsFar(DateOnly day, DateOnly today) => day.DayNumber - today.DayNumber > 100;

    /// <summary>"today", "tomorrow", "in three days", "in 50 days".</summary>
    public static string Until(DateOnly day, DateOnly today, IStringLocalizer<SiteTexts> texts) => (day.DayNumber - today.DayNumber) switch
    {
        0 => texts["Today"],
        1 => texts["Tomorrow"],
        <= 12 and int few => texts["InDays", texts["Numbers"].Value.Split(' ')[few]],
        int many => texts["InDays", many],
    };
}
