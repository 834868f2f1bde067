using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Data;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Programmes;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>Reads in the list of projects, or of programmes, that was taken along and changed.</summary>
public sealed class ImportProjectsModel(SamklangDb db, TakeInProjects projects, TakeInProgrammes programmes, MoneyWords words, TimeProvider time) : DeskPage(db, time)
{
    public ImportOutcome? Outcome { get; private set; }

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public Dictionary<string, string> Errors { get; private set; } = [];

    /// <summary>True for the list of programmes.</summary>
    [BindProperty(SupportsGet = true, Name = "list")]
    public string? List { get; set; }

    public bool IsProgrammes => List == "programmes";

    public IActionResult OnGet() => MayAdd ? Page() : StatusCode(StatusCodes.Status403Forbidden);

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel)
    {
        if (!MayAdd)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (file is null)
            return Wrong("ImportNoFile");
        TakeInRows import = IsProgrammes ? programmes : projects;
        await using Stream stream = file.OpenReadStream();
        ReadTable table = await ReadList.ReadAsync(stream, import.Heads, cancel);
        if (table.Problem != ListProblem.None)
            return Wrong($"Import{table.Problem}");
        (Outcome, Unknown) = (await import.RunAsync(table.Rows, cancel), table.UnknownHeadings);
        return Page();
    }

    private bool MayAdd => Viewer.MayWrite;

    private PageResult Wrong(string name)
    {
        Errors["file"] = words[name];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
