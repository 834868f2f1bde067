using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Web.Components.Partners;

namespace Samklang.Web.Pages.Desk.Specialisation.Lists;

/// <summary>Reads in a list of strengths, partnerships or wishes that was taken along and changed.</summary>
public sealed class ImportSpecialisationModel(SamklangDb db, PartnerWords words, IServiceProvider services, TimeProvider time) : TakeInPage(db, time)
{
    /// <summary>The lists by the word for each in the address, with where each is taken home.</summary>
    public static IReadOnlyList<(string List, string Address, string Title)> Lists { get; } =
        [("strengths", "/desk/strengths", "StrengthsTitle"), ("partnerships", "/desk/partnerships", "PartnershipsTitle"), ("wishes", "/desk/wishes", "WishesTitle")];

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
            "partnerships" => services.GetRequiredService<TakeInPartnerships>(),
            "wishes" => services.GetRequiredService<TakeInWishes>(),
            _ => services.GetRequiredService<TakeInStrengths>(),
        }, cancel);
    }

    protected override string Say(string name) => words[name];

    private void Choose(string? list) => Chosen = Lists.FirstOrDefault(l => l.List == list, Lists[0]);
}
