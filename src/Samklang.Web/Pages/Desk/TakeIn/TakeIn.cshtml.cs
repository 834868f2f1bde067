using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.TakeIn;

/// <summary>Reads a list back which was taken home and changed, and says what became of each row.</summary>
public sealed class TakeInModel(SamklangDb db, IServiceProvider services, IStringLocalizer<ListTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public TakenList Chosen { get; private set; } = TakenList.All[0];

    public ImportOutcome? Outcome { get; private set; }

    /// <summary>Headings in the file that the list does not know.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public Dictionary<string, string> Errors { get; } = [];

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!Viewer.MayWrite)
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
        else if (Request.Query["list"].ToString() is { Length: > 0 } key)
        {
            if (TakenList.All.FirstOrDefault(l => l.Key == key) is { } list)
                Chosen = list;
            else
                context.Result = NotFound();
        }
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        if (file is null)
            return Wrong("TakeInNoFile");
        var rows = (TakeInRows)services.GetRequiredService(Chosen.Rows);
        await using Stream stream = file.OpenReadStream();
        ReadTable table = await ReadList.ReadAsync(stream, rows.Heads, cancel);
        if (table.Problem != ListProblem.None)
            return Wrong($"TakeIn{table.Problem}");
        (Outcome, Unknown) = (await rows.RunAsync(table.Rows, cancel), table.UnknownHeadings);
        return Page();
    }

    private PageResult Wrong(string name)
    {
        Errors["file"] = texts[name];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
