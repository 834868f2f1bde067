using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Web.Hosting;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>A brief's words in the language that it is written in, which may be another than the page's.</summary>
public sealed class BriefWords(IStringLocalizer<BriefTexts> texts)
{
    public string this[string name, params object[] filled] => texts[name, filled];

    public string Of(LocalText text) => text.In(Languages.Current);

    /// <summary>A day with its year, since a brief is read on paper later.</summary>
    public string Day(DateOnly day) => day.ToString(texts["DayFormat"], CultureInfo.CurrentUICulture);

    public BriefLine Line(LogLine line) =>
        new(Of(line.Sentence), Day(line.On), line.IsExample ? texts["SaidByExample", line.WrittenBy] : line.WrittenBy, $"/desk/log/{line.Id}");

    /// <summary>The sections that have something in them, and what is missing of the rest.</summary>
    public Brief Compose(string kind, string title, string lead, IReadOnlyList<(string Name, IReadOnlyList<BriefLine> Lines)> sections) => new(
        texts[kind], title, lead,
        [.. sections.Where(s => s.Lines.Count > 0).Select(s => new BriefSection(texts[s.Name], s.Lines))],
        [.. sections.Where(s => s.Lines.Count == 0).Select(s => texts[$"No{s.Name}"].Value)]);
}
