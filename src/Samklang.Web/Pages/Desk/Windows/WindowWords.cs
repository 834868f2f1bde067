using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Publishing;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>When a window closes, in Brussels and here, as people say it.</summary>
public sealed class WindowWords(IStringLocalizer<InfluenceTexts> texts, DayWords days, RegionTime region)
{
    public bool IsPast(Window window) => window.ClosesAt <= region.Now;

    /// <summary>The last day on which something can be sent from here.</summary>
    public DateOnly LastDay(Window window) => window.End.LastDayIn(region.Zone);

    /// <summary>"closes 26 February 2027 at midnight in Brussels", with our own clock where it says something else.</summary>
    public string Closes(Window window, DateOnly today)
    {
        WindowEnd end = window.End;
        string day = days.Of(end.BrusselsDay, today);
        string word = IsPast(window) ? "Closed" : "Closes";
        string said = end.IsMidnight ? texts[$"{word}AtMidnight", day] : texts[$"{word}AtTime", day, Clock(end.In(WindowEnd.Brussels))];
        DateTime here = end.In(region.Zone);
        return here == end.In(WindowEnd.Brussels) ? said : texts["ClosesHere", said, Clock(here), days.Exact(DateOnly.FromDateTime(here), today)];
    }

    private static string Clock(DateTime at) => at.ToString("HH:mm", CultureInfo.CurrentUICulture);
}
