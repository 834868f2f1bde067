using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Office.Orders;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>A row of the balance: an owner, or the work that is done for several.</summary>
public sealed record BalanceRow(string Name, decimal? Share, Effort Effort, decimal? ByShare, bool IsShared);

/// <summary>A bar of the picture, in thousandths of its width.</summary>
/// <param name="ShareAt">Where the bar would end by the owner's share.</param>
/// <param name="Says">The bar in words.</param>
public sealed record BalanceBar(string Name, double Width, double? ShareAt, bool IsShared, string Days, string Says);

/// <summary>How a year's work falls between the owners, as a picture and as its table.</summary>
public sealed class BalanceModel(SamklangDb db, OrderWords words, TimeProvider time) : OfficePage(db, time)
{
    private const double Whole = 1000;

    /// <summary>Null when there is no office.</summary>
    public EffortBalance? Balance { get; private set; }

    public IReadOnlyList<BalanceRow> Rows { get; private set; } = [];

    public IReadOnlyList<BalanceBar> Bars { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? year, string? @as, CancellationToken cancel)
    {
        await OpenOfficeAsync(year, cancel);
        if (Office is null)
            return Page();
        EffortBalance balance = await Db.BalanceAsync(Office, Year, cancel);
        Balance = balance;
        Rows = [.. balance.Owners.Select(o => new BalanceRow(OrderWords.Here(o.Name), o.Share, o.Own, balance.DaysByShare(o), false)), new(words.Texts["SharedRow"], null, balance.Shared, null, true)];
        double most = (double)Math.Max(1, Rows.Max(r => Math.Max(r.Effort.Days, r.ByShare ?? 0)));
        Bars = [.. Rows.Select(r => new BalanceBar(r.Name, r.Effort.Days / most * Whole, r.ByShare is { } by ? (double)by / most * Whole : null, r.IsShared,
            words.Days(r.Effort.Days), words.Texts["BarSays", r.Name, words.Days(r.Effort.Days)]))];
        return Sheet().Fill(Rows).As(@as, otherwise: Page);
    }

    private ListSheet<BalanceRow> Sheet() => new ListSheet<BalanceRow>("balance", words.Texts["BalanceTitle"])
        .Text("owner", words.Texts["ColumnOwner"], r => r.Name)
        .Number("share", words.Texts["ColumnShare"], r => r.Share)
        .Number("entries", words.Texts["ColumnEntries"], r => r.Effort.Entries)
        .Number("days", words.Texts["ColumnDays"], r => r.Effort.Days)
        .Number("unreckoned", words.Texts["ColumnUnreckoned"], r => r.Effort.Unreckoned)
        .Number("by-share", words.Texts["ColumnByShare"], r => r.ByShare)
        .Number("log-ordered", words.Texts["ColumnLogOrdered"], r => r.Effort.Deliveries)
        .Number("log-besides", words.Texts["ColumnLogBesides"], r => r.Effort.Besides);
}
