using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Programmes;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>A list that is read back here.</summary>
/// <param name="List">Its name in the address.</param>
/// <param name="Name">The last part of the names of its texts.</param>
/// <param name="Page">The page that it is taken home from.</param>
/// <param name="PageTitle">The name of that page's title.</param>
public sealed record ImportedList(string List, string Name, string Page, string PageTitle)
{
    public string Files(string form) => $"{Page}?{(List == "terms" ? "list=terms&" : "")}as={form}";
}

/// <summary>Reads in the list of projects, of programmes, or of their terms for calls of a kind, that was taken along and changed.</summary>
public sealed class ImportProjectsModel(SamklangDb db, TakeInProjects projects, TakeInProgrammes programmes, TakeInTerms terms, MoneyWords words, TimeProvider time) : TakeInPage(db, time)
{
    private static readonly ImportedList[] lists =
    [
        new("projects", "Projects", "/desk/projects", "ProjectsTitle"), new("programmes", "Programmes", "/desk/programmes", "ProgrammesTitle"), new("terms", "Terms", "/desk/programmes", "ProgrammesTitle"),
    ];

    [BindProperty(SupportsGet = true, Name = "list")]
    public string? List { get; set; }

    public ImportedList Chosen => lists.FirstOrDefault(l => l.List == List, lists[0]);

    public IActionResult OnGet() => OpenForm();

    public Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken cancel) => TakeInAsync(file, () => Chosen.List switch
    {
        "programmes" => programmes,
        "terms" => terms,
        _ => projects,
    }, cancel);

    protected override string Say(string name) => words[name];
}
