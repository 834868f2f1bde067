using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Data;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk;

/// <summary>A page that reads a list back which was taken along and changed, and says what became of each row.</summary>
public abstract class TakeInPage(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public ImportOutcome? Outcome { get; private set; }

    /// <summary>Headings in the file that the list does not know.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public Dictionary<string, string> Errors { get; } = [];

    /// <summary>The words of the list that is read in.</summary>
    protected abstract string Say(string name);

    protected IActionResult OpenForm() => Viewer.MayWrite ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    protected async Task<IActionResult> TakeInAsync(IFormFile? file, Func<TakeInRows> list, CancellationToken cancel)
    {
        if (!Viewer.MayWrite)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (file is null)
            return Wrong("ImportNoFile");
        TakeInRows rows = list();
        await using Stream stream = file.OpenReadStream();
        ReadTable table = await ReadList.ReadAsync(stream, rows.Heads, cancel);
        if (table.Problem != ListProblem.None)
            return Wrong($"Import{table.Problem}");
        (Outcome, Unknown) = (await rows.RunAsync(table.Rows, cancel), table.UnknownHeadings);
        return Page();
    }

    private PageResult Wrong(string name)
    {
        Errors["file"] = Say(name);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
