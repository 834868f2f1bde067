using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Networks.Lists;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Reads in a list of networks, seats, twin towns or commitments that was taken along and changed.</summary>
public sealed class ImportNetworksModel(SamklangDb db, NetworkWords words, IServiceProvider services, TimeProvider time) : TakeInPage(db, time)
{
    /// <summary>The lists by the word for each in the address, with where each is taken home.</summary>
    public static IReadOnlyList<(string List, string Address, string Title)> Lists { get; } =
        [("networks", "/desk/networks", "NetworksTitle"), ("seats", "/desk/mandates", "SeatsTitle"), ("twin-towns", "/desk/twin-towns", "TownsTitle"), ("commitments", "/desk/commitments", "CommitmentsTitle")];

    public (string List, string Address, string Title) Chosen { get; private set; } = Lists[0];

    public IActionResult OnGet(string? list)
    {
        Choose(list);
        return OpenForm();
    }

    public Task<IActionResult> OnPostAsync(string? list, IFormFile? file, CancellationToken cancel)
    {
        Choose(list);
        return TakeInAsync(file, () => Chosen.List switch
        {
            "seats" => services.GetRequiredService<TakeInSeats>(),
            "twin-towns" => services.GetRequiredService<TakeInTwinTowns>(),
            "commitments" => services.GetRequiredService<TakeInCommitments>(),
            _ => services.GetRequiredService<TakeInNetworks>(),
        }, cancel);
    }

    protected override string Say(string name) => words[name];

    private void Choose(string? list) => Chosen = Lists.FirstOrDefault(l => l.List == list, Lists[0]);
}
