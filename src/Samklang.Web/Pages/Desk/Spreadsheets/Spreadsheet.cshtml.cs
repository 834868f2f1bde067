using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Office.Spreadsheets;
using Samklang.Web.Components;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>A spreadsheet that was handed in: what its columns hold, what becomes of every row, and all of it written or undone at once.</summary>
public sealed class SpreadsheetModel(SamklangDb db, IStringLocalizer<SheetTexts> texts, IEnumerable<SheetRows> kinds, WriteSheet write, UndoSheet undo, TimeProvider time) : DeskPage(db, time)
{
    private const int PageSize = 200;
    private const int SampleLength = 60;

    private SheetRows rows = null!;

    public SheetImport Import { get; private set; } = null!;

    public IReadOnlyList<SheetField> Fields => rows.Fields;

    public IReadOnlyList<RowFate> Fates { get; private set; } = [];

    /// <summary>The fate that the list is narrowed to.</summary>
    public FateKind? Asked { get; private set; }

    public IReadOnlyList<RowFate> Shown { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Errors { get; private set; } = new Dictionary<string, string>();

    public int CountOf(FateKind kind) => Fates.Count(f => f.Kind == kind);

    public string NameOf(string head, int index) => head.Length > 0 ? head : texts["ColumnUnnamed", index + 1];

    /// <summary>What stands first in a column, to know it by.</summary>
    public string? SampleOf(int index) => Import.Rows.Select(r => r.Cells.ElementAtOrDefault(index)).FirstOrDefault(c => !string.IsNullOrWhiteSpace(c)) is { } cell
        ? texts["Sample", cell.Length > SampleLength ? $"{cell[..SampleLength]}…" : cell].Value : null;

    public async Task<IActionResult> OnGetAsync(Guid id, string? fate, int? p, string? @as, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
            return NotFound();
        Show(fate, p);
        return Sheet().Fill(Fates).As(@as, otherwise: Page);
    }

    /// <summary>Says what the columns hold.</summary>
    public async Task<IActionResult> OnPostColumnsAsync(Guid id, string[] column, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
            return NotFound();
        Import.Hold([.. column.Select(c => Fields.Any(f => f.Key == c) ? c : "")]);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/spreadsheets/{id}#fates");
    }

    /// <summary>Writes every row that is not refused, all of them or none.</summary>
    public async Task<IActionResult> OnPostWriteAsync(Guid id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
            return NotFound();
        return await write.RunAsync(Import, Fates, cancel) switch
        {
            WriteAnswer.Done => LocalRedirect($"/desk/spreadsheets/{id}"),
            WriteAnswer.NotTaken => await WrongAsync(id, texts["NotTaken"], cancel),
            _ => await WrongAsync(id, texts["WrittenBefore"], cancel),
        };
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
            return NotFound();
        if (Import.State != SheetState.Written)
            return await WrongAsync(id, texts["NotWritten"], cancel);
        IReadOnlyList<string> inTheWay = await undo.RunAsync(Import, cancel);
        return inTheWay.Count == 0 ? LocalRedirect($"/desk/spreadsheets/{id}")
            : await WrongAsync(id, texts["InTheWay", inTheWay.Count, string.Join(", ", inTheWay.Take(10))], cancel);
    }

    /// <summary>Removes a file that nothing has been written by.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken cancel)
    {
        if (!await OpenAsync(id, cancel))
            return NotFound();
        if (Import.State != SheetState.Read)
            return await WrongAsync(id, texts["WrittenBefore"], cancel);
        Db.Remove(Import);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/spreadsheets");
    }

    private async Task<PageResult> WrongAsync(Guid id, string why, CancellationToken cancel)
    {
        Db.ChangeTracker.Clear();
        await OpenAsync(id, cancel);
        Show(null, null);
        (Errors, Response.StatusCode) = (new Dictionary<string, string> { ["content"] = why }, StatusCodes.Status409Conflict);
        return Page();
    }

    private async Task<bool> OpenAsync(Guid id, CancellationToken cancel)
    {
        if (await Db.SheetImports.SingleOrDefaultAsync(i => i.Id == id, cancel) is not { } import)
            return false;
        (Import, rows) = (import, kinds.Single(k => k.Kind == import.Kind));
        if (import.State == SheetState.Read)
        {
            await rows.LoadAsync(cancel);
            Fates = rows.Tell(import);
        }
        return true;
    }

    private void Show(string? fate, int? p)
    {
        Asked = Typed.Named<FateKind>(fate);
        List<RowFate> all = [.. Fates.Where(f => Asked is null || f.Kind == Asked)];
        int pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize), page = Math.Clamp(p ?? 1, 1, pages);
        Shown = [.. all.Skip((page - 1) * PageSize).Take(PageSize)];
        Pager = new(page, pages, number => $"/desk/spreadsheets/{Import.Id}?{(Asked is null ? "" : $"fate={Asked.ToString()!.ToLowerInvariant()}&")}p={number}#fates");
    }

    private ListSheet<RowFate> Sheet() => new ListSheet<RowFate>("rows", texts["FatesTitle"])
        .Number("row", texts["ColumnRow"], f => f.Line)
        .Text("about", texts["ColumnAbout"], f => f.About)
        .Text("fate", texts["ColumnFate"], f => texts[$"Fate{f.Kind}"])
        .Text("says", texts["ColumnSays"], f => string.Join(" ", f.Says));
}
