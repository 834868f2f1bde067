using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Office.Spreadsheets;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>An import without its rows.</summary>
public sealed record ImportLine(Guid Id, string FileName, SheetKind Kind, DateTime ReadAt, SheetState State);

/// <summary>Where a spreadsheet is handed in, and those that the person has handed in before.</summary>
public sealed class SpreadsheetsModel(SamklangDb db, IStringLocalizer<SheetTexts> texts, IEnumerable<SheetRows> kinds, TimeProvider time) : DeskPage(db, time)
{
    private const int MostShown = 20;

    public IReadOnlyList<ImportLine> Imports { get; private set; } = [];

    public string? Kind { get; private set; }

    public Dictionary<string, string> Errors { get; } = [];

    public async Task OnGetAsync(string? kind, CancellationToken cancel)
    {
        Kind = kind;
        await ShowAsync(cancel);
    }

    /// <summary>Reads a file and proposes what its columns hold. Nothing else is written.</summary>
    public async Task<IActionResult> OnPostAsync(string? kind, IFormFile? file, CancellationToken cancel)
    {
        Kind = kind;
        if (Typed.Named<SheetKind>(kind) is not { } asked)
            return await WrongAsync("kind", texts["NoKindChosen"], cancel);
        if (file is null)
            return await WrongAsync("file", texts["NoFile"], cancel);
        await using Stream stream = file.OpenReadStream();
        SheetRows rows = kinds.Single(k => k.Kind == asked);
        await rows.LoadFieldsAsync(cancel);
        RawTable table = await ReadList.RawAsync(stream, head => rows.Fields.Any(f => f.IsCalled(head)), cancel);
        if (table.Problem != ListProblem.None)
            return await WrongAsync("file", texts[$"File{table.Problem}", ReadList.MostRows], cancel);
        SheetImport import = new(asked, Written.OneLine(Path.GetFileName(file.FileName)), table.Heads, [.. table.Rows.Select(r => new SheetRow(r.Line, r.Cells))], Viewer, Now);
        import.Hold(SheetField.Propose(rows.Fields, import.Heads));
        Db.Add(import);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/spreadsheets/{import.Id}");
    }

    private async Task<PageResult> WrongAsync(string field, string why, CancellationToken cancel)
    {
        (Errors[field], Response.StatusCode) = (why, StatusCodes.Status400BadRequest);
        await ShowAsync(cancel);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancel) => Imports = await Db.SheetImports.OrderByDescending(i => i.ReadAt).Take(MostShown)
        .Select(i => new ImportLine(i.Id, i.FileName, i.Kind, i.ReadAt, i.State)).ToListAsync(cancel);
}
