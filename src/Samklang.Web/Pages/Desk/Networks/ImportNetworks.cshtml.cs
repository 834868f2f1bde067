using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Data;
using Samklang.People;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Reads in a list of networks, seats, twin towns or commitments that was taken along and changed.</summary>
public sealed class ImportNetworksModel(SamklangDb db, NetworkWords words, IServiceProvider services, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>The lists by the word for each in the address, with where each is taken home.</summary>
    public static IReadOnlyList<(string List, string Address, string Title)> Lists { get; } =
        [("networks", "/desk/networks", "NetworksTitle"), ("seats", "/desk/mandates", "SeatsTitle"), ("twin-towns", "/desk/twin-towns", "TownsTitle"), ("commitments", "/desk/commitments", "CommitmentsTitle")];

    public (string List, string Address, string Title) Chosen { get; private set; } = Lists[0];

    public ImportOutcome? Outcome { get; private set; }

    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IActionResult OnGet(string? list)
    {
        Chosen = Lists.FirstOrDefault(l => l.List == list, Lists[0]);
        return MayAdd ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync(string? list, IFormFile? file, CancellationToken cancel)
    {
        Chosen = Lists.FirstOrDefault(l => l.List == list, Lists[0]);
        if (!MayAdd)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (file is null)
            return Wrong("ImportNoFile");
        TakeInRows rows = Chosen.List switch
        {
            "seats" => services.GetRequiredService<TakeInSeats>(),
            "twin-towns" => services.GetRequiredService<TakeInTwinTowns>(),
            "commitments" => services.GetRequiredService<TakeInCommitments>(),
            _ => services.GetRequiredService<TakeInNetworks>(),
        };
        await using Stream stream = file.OpenReadStream();
        ReadTable table = await ReadList.ReadAsync(stream, rows.Heads, cancel);
        if (table.Problem != ListProblem.None)
            return Wrong($"Import{table.Problem}");
        (Outcome, Unknown) = (await rows.RunAsync(table.Rows, cancel), table.UnknownHeadings);
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
