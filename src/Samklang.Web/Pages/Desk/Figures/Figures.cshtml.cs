using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Figures;

/// <summary>What official statistics say of the region and the territories that it lies in.</summary>
public sealed class FiguresModel(SamklangDb db, RegionFigures figures, IStringLocalizer<FigureTexts> texts, IStringLocalizer<ListTexts> heads, TimeProvider time) : DeskPage(db, time)
{
    public string Name { get; private set; } = "";

    /// <summary>The territories, the smallest first, each with its figures.</summary>
    public IReadOnlyList<(NutsCode Code, string Name, IReadOnlyList<FigureSeries> Series)> Areas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        var ours = await Db.Installations.AsNoTracking().Select(i => new { i.Region, i.Owner!.Name }).FirstOrDefaultAsync(cancel);
        if (ours is null)
            return Sheet().Fill([]).As(@as, otherwise: Page);
        Name = ours.Name.Here();
        IReadOnlyList<FigureSeries> all = await figures.AboutAsync(ours.Region, cancel);
        IReadOnlyDictionary<NutsCode, string> names = await figures.NamesAsync([.. all.Select(s => s.Region)], cancel);
        Areas = [.. all.GroupBy(s => s.Region).Select(g => (g.Key, names[g.Key], (IReadOnlyList<FigureSeries>)[.. g]))];
        return Sheet().Fill(Areas.SelectMany(a => a.Series.Select(s => (a.Name, s)))).As(@as, otherwise: Page);
    }

    public string Measure(FigureSeries series) => Or($"Dataset-{series.Dataset}", series.Dataset);

    /// <summary>The figure as it is written in the reader's language; whole numbers without decimals.</summary>
    public static string Number(double value) => value.ToString(value == Math.Floor(value) ? "N0" : "N1", CultureInfo.CurrentUICulture);

    /// <summary>How much it has changed since the first year we have, in per cent, or in percentage points of a percentage.</summary>
    public string? Change(FigureSeries series)
    {
        RegionFigure first = series.Years[0];
        if (first.Year == series.Latest.Year)
            return null;
        bool isPercentage = series.Series.Contains("unit=PC", StringComparison.Ordinal);
        double change = isPercentage ? series.Latest.Value - first.Value : first.Value == 0 ? 0 : ((series.Latest.Value / first.Value) - 1) * 100;
        string number = change.ToString("+0.0;−0.0", CultureInfo.CurrentUICulture);
        return Math.Abs(change) < 0.05 ? texts["NoPoints"] : isPercentage ? texts["Points", number] : $"{number} %";
    }

    /// <summary>Where Eurostat shows the table.</summary>
    public static string AddressOf(FigureSeries series) => $"https://ec.europa.eu/eurostat/databrowser/view/{series.Latest.Dataset}/default/table";

    public string? Flag(string? flag) => string.IsNullOrEmpty(flag) ? null : Or($"Flag-{flag}", texts["Flag", flag]);

    private ListSheet<(string Area, FigureSeries Series)> Sheet() => new ListSheet<(string Area, FigureSeries Series)>("figures", texts["Title"])
        .Text("code", heads["Code"], r => r.Series.Region.ToString())
        .Text("area", heads["Place"], r => r.Area)
        .Text("measure", texts["Measure"], r => Measure(r.Series))
        .Number("value", texts["Value"], r => (decimal)r.Series.Latest.Value)
        .Number("year", texts["Year"], r => r.Series.Latest.Year)
        .Text("flag", heads["State"], r => Flag(r.Series.Latest.Flag))
        .Text("change", texts["ChangeHead"], r => Change(r.Series))
        .Number("compared-with", heads["ComparedWith"], r => r.Series.Years.Count > 1 ? r.Series.Years[0].Year : null)
        .Number("rank", texts["RankHead"], r => r.Series.Rank)
        .Number("of", heads["OutOf"], r => r.Series.Of)
        .Day("as-of", texts["AsOf"], r => r.Series.Latest.AsOf)
        .Text("url", heads["Url"], r => AddressOf(r.Series));

    private string Or(string key, string otherwise) => texts[key] is { ResourceNotFound: false } text ? text.Value : otherwise;
}
