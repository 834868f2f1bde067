using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Office.Reports;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Briefs;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Reports;

/// <summary>Says a report in words: its title, its lines and what is missing, in the language that it is asked for in.</summary>
public sealed class ReportWords(IStringLocalizer<ReportTexts> texts)
{
    public IStringLocalizer<ReportTexts> Texts => texts;

    public string Day(DateOnly day) => day.ToString(texts["DayFormat"], CultureInfo.CurrentUICulture);

    /// <summary>"kvartal 3, 2026", "november 2026", "året 2026".</summary>
    public string Period(ReportPeriod period) => period switch
    {
        { IsYear: true } => texts["PeriodYear", period.Year],
        { IsQuarter: true } => texts["PeriodQuarter", period.QuarterNumber, period.Year],
        _ => period.From.ToString("MMMM yyyy", CultureInfo.CurrentUICulture),
    };

    /// <summary>The title of a new report, in both languages.</summary>
    public LocalText Title(ReportKind kind, LocalText owner, ReportPeriod period)
    {
        string In(Tongue tongue) => Languages.Speaking(tongue, () => texts[$"Title{kind}", owner.In(tongue), Period(period)].Value);
        return new(In(Tongue.Swedish), In(Tongue.English));
    }

    /// <summary>The report as it is read, printed and made a text document. What is missing is said to owners and board alone.</summary>
    public Brief Compose(Report report, ReportGaps gaps)
    {
        List<ReportLine> shown = [.. report.Shown()];
        string about = About(report);
        return new(texts[$"Kind{report.Kind}"], Of(report.Title), report.Lead.IsEmpty ? about : $"{Of(report.Lead)} {about}",
            [.. shown.GroupBy(l => l.Heading).Select(g => new BriefSection(Of(g.Key), [.. g.Select(Line)]))],
            report.Kind is ReportKind.Owner or ReportKind.Board ? Missing(gaps) : []);
    }

    /// <summary>Which days it is about and how much it rests on, in a sentence.</summary>
    public string About(Report report)
    {
        List<ReportLine> shown = [.. report.Shown()];
        return texts["About", Day(report.From), Day(report.To), shown.Count, shown.Count(l => l.Source?.Kind == LogKind.Outcome)];
    }

    /// <summary>What is missing, each in a sentence.</summary>
    public IReadOnlyList<string> Missing(ReportGaps gaps) =>
    [
        .. gaps.Undelivered.Select(o => texts["Undelivered", Of(o.What), o.DueOn is { } due ? Day(due) : texts["NoDay"]].Value),
        .. gaps.WithoutResult.Select(l => texts["WithoutResult", Of(l.Sentence), Day(l.On)].Value),
        .. gaps.EmptyWeeks.Select(monday => texts["EmptyWeek", ISOWeek.GetWeekOfYear(monday.ToDateTime(default)), Day(monday)].Value),
    ];

    /// <summary>The report as plain text, to be pasted into a letter.</summary>
    public static string Plain(Brief report) => string.Join("\n\n",
        [report.Title, report.Lead, .. report.Sections.Select(s => $"{s.Heading}\n{string.Join('\n', s.Lines.Select(l => $"– {l.Text}"))}")]);

    private BriefLine Line(ReportLine line) => new(Of(line.Words), line.Source is { } source ? Day(source.On) : "",
        line.Source is { IsExample: true } ? texts["Example"] : "", $"/desk/log/{line.Source?.Id ?? line.LogLineId}");

    private static string Of(LocalText text) => text.Here();
}
