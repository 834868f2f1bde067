using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Web.Components;
using Samklang.Web.Components.Maps;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Partners;

/// <summary>Regions to work with, each component by itself; in an order by any of them; on a map, and as a file.</summary>
public sealed class FindPartnersModel(SamklangDb db, ReadPartners read, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : PartnerPage(db, read, time)
{
    private const int OnAPage = 25;
    private const int MostNamed = 3;

    public IReadOnlyList<RegionFound> Shown { get; private set; } = [];

    public int All { get; private set; }

    public Pager Pages { get; private set; } = null!;

    public RegionMap? Map { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] PartnerAskForm form, string? @as, int p = 1, CancellationToken cancel = default)
    {
        IReadOnlyList<RegionFound> ordered = FindRegions.InOrder((await ReadAsync(form, cancel)).Where(f => f.HasReason), form.Order, Places.NameOf);
        if (List(ordered).As(@as) is { } file)
            return file;
        All = ordered.Count;
        int pages = Math.Max(1, (All + OnAPage - 1) / OnAPage), page = Math.Clamp(p, 1, pages);
        Shown = [.. ordered.Skip((page - 1) * OnAPage).Take(OnAPage)];
        Pages = new(page, pages, n => QueryHelpers.AddQueryString(form.Address(), "p", n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Map = await MapAsync(ordered, cancel);
        return Page();
    }

    /// <summary>The components that are said by names: the column of each, and the names.</summary>
    public IEnumerable<(string Column, IReadOnlyList<string> Names)> Named(RegionFound found) =>
    [
        ("ColumnStated", [.. found.Stated.Select(s => s.Theirs.Title.Here()).Distinct()]),
        (RevealedColumn, [.. found.Revealed.Select(s => s.Theirs.Title)]),
        ("ColumnComplementary", [.. found.Complementary.Select(s => s.Theirs.Title)]),
    ];

    /// <summary>The first few, and how many more there are.</summary>
    public string Some(IReadOnlyList<string> names) =>
        string.Join("; ", names.Take(MostNamed)) + (names.Count > MostNamed ? $" {texts["AndMore", names.Count - MostNamed].Value}" : "");

    private ListTable List(IReadOnlyList<RegionFound> rows) => new ListSheet<RegionFound>("partner-regions", texts["PartnersTitle"])
        .Text("region", texts["ColumnRegion"], f => f.Region.ToString())
        .Text("name", texts["ColumnName"], f => Places.NameOf(f.Region))
        .Text("path", texts["ColumnPath"], f => f.Paths.Count > 0 ? Read.Words.Sentence(f.Paths[0], HomeName, Places.NameOf(f.Region)) : null)
        .Text("stated", texts["ColumnStated"], f => string.Join("; ", f.Stated.Select(s => s.Theirs.Title.Here()).Distinct()))
        .Text("revealed", texts[RevealedColumn], f => string.Join("; ", f.Revealed.Select(s => s.Theirs.Title)))
        .Text("complementary", texts["ColumnComplementary"], f => string.Join("; ", f.Complementary.Select(s => s.Theirs.Title)))
        .Text("likeness", texts["ColumnLikeness"], f => string.Join("; ", f.Figures.Select(x => $"{Read.Words.Measure(x)}: {Read.Words.Differs(x)}")))
        .Fill(rows);
}
