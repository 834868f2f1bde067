using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Content.Parts;

/// <summary>Reads organisations' own bodies, their working days, the meetings, and how an owner plans.</summary>
internal static class CalendarReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap file in files)
        {
            foreach (ContentMap body in file.Each("bodies"))
                ReadBody(body, book);
            foreach (ContentMap calendar in file.Each("work-calendars"))
                ReadWorkCalendar(calendar, book);
            foreach (ContentMap meeting in file.Each("meetings"))
                ReadMeeting(meeting, book);
            foreach (ContentMap template in file.Each("plan-templates"))
                ReadTemplate(template, book);
        }
    }

    private static void ReadBody(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Organisation? organisation = book.Find<Organisation>(map, "organisation");
        (BodyKind kind, Language.LocalText name) = (map.Choice<BodyKind>("kind"), map.Local("name"));
        if (organisation is not null)
            book.Add(map, key, Body.Of(organisation, key, kind, name));
    }

    private static void ReadWorkCalendar(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        (YearDay? from, YearDay? to) = (map.CodeOrNull<YearDay>("break-from"), map.CodeOrNull<YearDay>("break-to"));
        if (from.HasValue != to.HasValue)
            map.Report(map.Child(from.HasValue ? "break-from" : "break-to"), "break-to", "a break has a first and a last day.");
        if (WorkDaySettings.LengthOf(from, to) > WorkDaySettings.LongestBreak)
        {
            map.Report(map.Child("break-to"), "break-to", $"a break is {WorkDaySettings.LongestBreak} days at most.");
            (from, to) = (null, null);
        }
        book.Add(new WorkCalendar(book.Id<Organisation>(map, "owner"), from, to, map.Flag("squeeze-days-off")));
    }

    private static void ReadMeeting(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        IReadOnlyList<Body> bodies = book.All<Body>(map, "bodies");
        if (bodies.Count == 0)
            map.Report(map.Child("bodies"), "bodies", "a meeting is of one body at least.");
        MeetingDays days = new(map.Date("on"), null, map.DateOrNull("papers"));
        if (days.PapersOn > days.On)
            map.Report(map.Child("papers"), "papers", "papers are due on the day of the meeting at the latest.");
        Language.LocalText title = map.LocalOrEmpty("title");
        Language.LocalText name = new(string.Join(", ", bodies.Select(b => b.Name.Sv)), string.Join(", ", bodies.Select(b => b.Name.En)));
        book.Add(new Meeting(title.IsEmpty ? name : title, days, bodies, map.Fact()));
    }

    private static void ReadTemplate(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Guid ownerId = book.Id<Organisation>(map, "owner");
        List<TemplateStep> steps = [.. map.Each("steps").Select(step => StepIn(step, book))];
        if (steps.Count == 0)
            map.Report(map.Child("steps"), "steps", "a plan has one step at least.");
        PlanTemplate template = new(key, ownerId, map.Local("name"), steps) { IsExample = map.Flag("example") };
        template.ShowTo(Audience.Owners);
        book.Add(map, key, template);
    }

    private static TemplateStep StepIn(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        StepKind kind = map.Choice<StepKind>("kind");
        Guid? bodyId = book.IdOrNull<Body>(map, "body");
        if ((kind == StepKind.Meeting) != (map.Child("body") is not null))
            map.Report(map.Child("body") ?? map.Child("kind"), "body", "a meeting, and no other step, is of a body.");
        return new(map.Local("title"), kind, map.Choice<Role>("role"), map.NumberOrNull("working-days") ?? 0)
        {
            BodyId = bodyId, PaperDays = map.NumberOrNull("paper-days") ?? 0, IsOptional = map.Flag("optional"),
        };
    }
}
