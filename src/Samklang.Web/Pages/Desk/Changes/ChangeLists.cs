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
    public ListTable Changes(IEnumerable<ChangeRow> rows, int leftOut) => new ListSheet<ChangeRow>("history", desk["History"])
        .Day("day", texts["Day"], r => SamklangPage.DayOf(r.At))
        .Text("time", texts["Time"], r => Time(r.At))
        .Text("by", texts["By"], r => r.By)
        .Text("deed", texts["Deed"], r => desk[$"Change{r.Kind}"])
        .Text("kind", texts["Kind"], r => words.KindOf(r.RecordKind))
        .Text("record", texts["Record"], r => r.Label)
        .Fill(rows).LeavingOut(leftOut, "deed", texts["OlderLeftOut", leftOut]);

    /// <param name="entries">What has happened to one record, latest first.</param>
    /// <param name="leftOut">How many older entries there are.</param>
    public ListTable Of(IEnumerable<HistoryEntry> entries, int leftOut) => new ListSheet<(HistoryEntry Entry, ChangeLine? Line)>("history", desk["History"])
        .Day("day", texts["Day"], r => SamklangPage.DayOf(r.Entry.At))
        .Text("time", texts["Time"], r => Time(r.Entry.At))
        .Text("by", texts["By"], r => r.Entry.By)
        .Text("deed", texts["Deed"], r => words.Deed(r.Entry))
        .Text("property", texts["Property"], r => r.Line?.Name)
        .Text("before", texts["Before"], r => r.Line?.Before)
        .Text("after", texts["After"], r => r.Line?.After)
        .Fill(entries.SelectMany(e => words.Lines(e).DefaultIfEmpty(null).Select(l => (e, l)))).LeavingOut(leftOut, "deed", texts["OlderLeftOut", leftOut]);

    private static string Time(DateTime at) => SamklangPage.InRegion(at).ToString("HH:mm", CultureInfo.InvariantCulture);
}
