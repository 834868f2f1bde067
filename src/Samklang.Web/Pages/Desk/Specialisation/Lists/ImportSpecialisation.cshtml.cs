using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Data;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Strengths;

namespace Samklang.Web.Pages.Desk.Specialisation.Lists;

/// <summary>Reads in a list of strengths, partnerships or wishes that was taken along and changed.</summary>
public sealed class ImportSpecialisationModel(SamklangDb db, PartnerWords words, IServiceProvider services, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>The lists by the word for each in the address, with where each is taken home.</summary>
    public static IReadOnlyList<(string List, string Address, string Title)> Lists { get; } =
        [("strengths", "/desk/strengths", "StrengthsTitle"), ("partnerships", "/desk/partnerships", "PartnershipsTitle"), ("wishes", "/desk/wishes", "WishesTitle")];

    public (string List, string Address, string Title) Chosen { get; private set; } = Lists[0];

    public ImportOutcome? Outcome { get; private set; }

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IActionResult OnGet(string? list)
    {
        Chosen = Lists.FirstOrDefault(l => l.List == list, Lists[0]);
        return Viewer.MayWrite ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync(string? list, IFormFile? file, CancellationToken cancel)
    {
        Chosen = Lists.FirstOrDefault(l => l.List == list, Lists[0]);
        if (!Viewer.MayWrite)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (file is null)
            return Wrong("ImportNoFile");
        TakeInRows rows = Chosen.List switch
        {
            "partnerships" => services.GetRequiredService<TakeInPartnerships>(),
            "wishes" => services.GetRequiredService<TakeInWishes>(),
            _ => services.GetRequiredService<TakeInStrengths>(),
        };
        await using Stream stream = file.OpenReadStream();
        ReadTable table = await ReadList.ReadAsync(stream, rows.Heads, cancel);
        if (table.Problem != ListProblem.None)
            return Wrong($"Import{table.Problem}");
        (Outcome, Unknown) = (await rows.RunAsync(table.Rows, cancel), table.UnknownHeadings);
        return Page();
    }

    private PageResult Wrong(string name)
    {
        Errors["file"] = words[name];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
