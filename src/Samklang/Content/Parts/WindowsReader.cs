using System.Globalization;
using Samklang.Influence;
using Samklang.Influence.Planning;
using YamlDotNet.RepresentationModel;

namespace Samklang.Content.Parts;

/// <summary>Reads a dossier's windows. Their steps are laid when everything is loaded.</summary>
internal static class WindowsReader
{
    public static void Read(ContentMap one, Dossier dossier, ContentBook book)
    {
        using ContentMap map = one;
        DateOnly day = map.Date("closes-on");
        WindowEnd end = TimeIn(map) is { } time ? WindowEnd.AtTime(day, time) : WindowEnd.WithDay(day);
        Window window = dossier.Watch(map.Choice<WindowKind>("kind"), map.Local("title"), end, map.Fact());
        window.Describe(map.DateOrNull("opens-on"), map.UrlOrNull("url"));
        if (map.Child("plan") is not null && book.Find<PlanTemplate>(map, "plan") is { } template)
            window.LayBy(template, dossier);
        foreach (ContentMap done in map.Each("done"))
            ReadDone(done, window);
    }

    private static TimeOnly? TimeIn(ContentMap map)
    {
        if (map.Child("closes-at") is not YamlScalarNode { Value: { } text } node)
            return null;
        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
            return time;
        map.Report(node, "closes-at", $"'{text}' is not a time in Brussels like 09:30.");
        return null;
    }

    private static void ReadDone(ContentMap one, Window window)
    {
        using ContentMap map = one;
        int number = map.NumberOrNull("step") ?? 0;
        (DateOnly on, string by) = (map.Date("on"), map.Text("by"));
        if (window.Steps.FirstOrDefault(s => s.Position == number - 1) is { } step)
            step.Do(on, by);
        else
            map.Report(map.Child("step"), "step", $"the plan has no step {number}; they are counted from 1.");
    }
}
