using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.History;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Changes;

/// <summary>A change in the list of changes: who did what to which record, and when; without what stood there before and after.</summary>
public sealed record ChangeRow(DateTime At, string By, ChangeKind Kind, string RecordKind, string Label);

/// <summary>What History holds as it is taken home. A list that is cut says in its last row how much is left out.</summary>
public sealed class ChangeLists(ChangeWords words, IStringLocalizer<ListTexts> texts, IStringLocalizer<DeskTexts> desk)
{
    /// <param name="rows">The changes, latest first.</param>
    /// <param name="leftOut">How many older ones there are.</param>
    public ListTable Changes(IEnumerable<ChangeRow> rows, int leftOut) => new ListSheet<ChangeRow?>("history", desk["History"])
        .Day("day", texts["Day"], r => r is null ? null : SamklangPage.DayOf(r.At))
        .Text("time", texts["Time"], r => r is null ? null : Time(r.At))
        .Text("by", texts["By"], r => r?.By)
        .Text("deed", texts["Deed"], r => r is null ? texts["OlderLeftOut", leftOut].Value : desk[$"Change{r.Kind}"])
        .Text("kind", texts["Kind"], r => r is null ? null : words.KindOf(r.RecordKind))
        .Text("record", texts["Record"], r => r?.Label)
        .Fill(Ended(rows, leftOut));

    /// <param name="entries">What has happened to one record, latest first.</param>
    /// <param name="leftOut">How many older entries there are.</param>
    public ListTable Of(IEnumerable<HistoryEntry> entries, int leftOut) => new ListSheet<(HistoryEntry Entry, ChangeLine? Line)?>("history", desk["History"])
        .Day("day", texts["Day"], r => r is { } row ? SamklangPage.DayOf(row.Entry.At) : null)
        .Text("time", texts["Time"], r => r is { } row ? Time(row.Entry.At) : null)
        .Text("by", texts["By"], r => r?.Entry.By)
        .Text("deed", texts["Deed"], r => r is { } row ? words.Deed(row.Entry) : texts["OlderLeftOut", leftOut].Value)
        .Text("property", texts["Property"], r => r?.Line?.Name)
        .Text("before", texts["Before"], r => r?.Line?.Before)
        .Text("after", texts["After"], r => r?.Line?.After)
        .Fill(Ended(entries.SelectMany(e => words.Lines(e).DefaultIfEmpty(null).Select(l => ((HistoryEntry, ChangeLine?)?)(e, l))), leftOut));

    private static IEnumerable<T?> Ended<T>(IEnumerable<T> rows, int leftOut) => leftOut > 0 ? rows.Append(default) : rows;

    private static string Time(DateTime at) => SamklangPage.InRegion(at).ToString("HH:mm", CultureInfo.InvariantCulture);
}
