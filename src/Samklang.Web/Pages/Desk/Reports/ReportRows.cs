using Samklang.Language;
using Samklang.Office.Reports;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Reports;

/// <summary>The list of reports that people take home: the same columns on the site and at the desk.</summary>
public static class ReportRows
{
    /// <summary>The sheet, for reports with their owners.</summary>
    public static ListSheet<Report> Sheet(ReportWords words) => new ListSheet<Report>("reports", words.Texts["ReportsTitle"])
        .Text("title", words.Texts["ColumnTitle"], r => r.Title.Here())
        .Text("kind", words.Texts["FieldKind"], r => words.Texts[$"Kind{r.Kind}"])
        .Text("owner", words.Texts["FieldOwner"], r => r.Owner?.Name.Here())
        .Day("from", words.Texts["ColumnFrom"], r => r.From)
        .Day("to", words.Texts["ColumnTo"], r => r.To)
        .Day("published", words.Texts["ColumnPublished"], r => r.PublishedOn);
}
