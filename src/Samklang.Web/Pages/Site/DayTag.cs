using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Samklang.Web.Pages.Site;

/// <summary>A day as people say it, with the exact date for machines: <c>&lt;day on="…" today="…" /&gt;</c>.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTag : TagHelper
{
    private const int NearDays = 30;

    public DateOnly On { get; set; }

    public DateOnly Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", On.ToString("O", CultureInfo.InvariantCulture));
        output.Content.SetContent(Say(On, Today, CultureInfo.CurrentUICulture));
    }

    /// <summary>With the weekday when it is near, and with the year when that is another one.</summary>
    public static string Say(DateOnly day, DateOnly today, CultureInfo culture)
    {
        bool isNear = Math.Abs(day.DayNumber - today.DayNumber) <= NearDays;
        string format = (isNear, day.Year == today.Year) switch
        {
            (true, true) => "dddd d MMMM",
            (true, false) => "dddd d MMMM yyyy",
            (false, true) => "d MMMM",
            _ => "d MMMM yyyy",
        };
        return day.ToString(format, culture);
    }
}
