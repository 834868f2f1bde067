using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Desk.Programmes;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>Reads in the list of projects, or of programmes, that was taken along and changed.</summary>
public sealed class ImportProjectsModel(SamklangDb db, TakeInProjects projects, TakeInProgrammes programmes, MoneyWords words, TimeProvider time) : TakeInPage(db, time)
{
    /// <summary>True for the list of programmes.</summary>
    [BindProperty(SupportsGet = true, Name = "list")]
    public string? List { get; set; }

    public bool IsProgrammes => List == "programmes";

    public IActionResult OnGet() => OpenForm();

    public Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel) => TakeInAsync(file, () => IsProgrammes ? programmes : projects, cancel);

    protected override string Say(string name) => words[name];
}
