using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Meetings;

/// <summary>Says on which days the person's own organisation works; every plan of it is laid anew.</summary>
public sealed class WorkDaysModel(SamklangDb db, LayPlans plans, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public WorkDayForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (Viewer.OwnerId is not { } own || !Viewer.MayDecideFor(own))
            return StatusCode(StatusCodes.Status403Forbidden);
        if (await Db.WorkCalendars.AsNoTracking().SingleOrDefaultAsync(c => c.OwnerId == own, cancel) is { } calendar)
            Form = new()
            {
                BreakFrom = calendar.BreakFrom?.ToString(), BreakTo = calendar.BreakTo?.ToString(), Squeeze = calendar.AreSqueezeDaysOff,
                DaysOff = string.Join("\n", calendar.DaysOff.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
            };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] WorkDayForm form, CancellationToken cancel)
    {
        if (Viewer.OwnerId is not { } own || !Viewer.MayDecideFor(own))
            return StatusCode(StatusCodes.Status403Forbidden);
        Form = form;
        (YearDay? from, YearDay? to) = (Read(form.BreakFrom, "breakFrom"), Read(form.BreakTo, "breakTo"));
        List<DateOnly> off = ReadDays(form.DaysOff);
        if (Errors.Count == 0 && (from.HasValue != to.HasValue || WorkDaySettings.LengthOf(from, to) > WorkDaySettings.LongestBreak))
            Errors["breakTo"] = texts["ErrorBreak", WorkDaySettings.LongestBreak];
        if (off.Count > WorkDaySettings.MostDaysOff)
            Errors["daysOff"] = texts["ErrorDaysOffMany", off.Count, WorkDaySettings.MostDaysOff];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        WorkCalendar? calendar = await Db.WorkCalendars.SingleOrDefaultAsync(c => c.OwnerId == own, cancel);
        if (calendar is null)
            Db.Add(calendar = new(own, null, null, false));
        calendar.Set(from, to, form.Squeeze, off);
        await Db.SaveChangesAsync(cancel);
        int moved = await plans.ForOwnerAsync(own, new LocalText("Arbetsdagarna", "The working days"), cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/meetings?moved={moved}");
    }

    private YearDay? Read(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (YearDay.TryParse(text.Trim(), null, out YearDay day))
            return day;
        Errors[field] = texts["ErrorYearDay", text.Trim()];
        return null;
    }

    private List<DateOnly> ReadDays(string? text)
    {
        List<DateOnly> days = [];
        foreach (string word in (text ?? "").Split((char[]?)['\n', '\r', ',', ' '], StringSplitOptions.RemoveEmptyEntries))
            if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                days.Add(day);
            else
                Errors["daysOff"] = texts["ErrorDaysOff", word];
        return [.. days.Distinct().Order()];
    }
}

/// <summary>An owner's working days as somebody writes them.</summary>
public sealed record WorkDayForm
{
    public string? BreakFrom { get; init; }

    public string? BreakTo { get; init; }

    public bool Squeeze { get; init; }

    /// <summary>Days, one a line.</summary>
    public string? DaysOff { get; init; }
}
