using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Specialisation.Strengths;

/// <summary>What past projects say that a region is strong in, with the numbers behind it.</summary>
public sealed class RevealedModel(SamklangDb db, ReadRevealed read, TimeProvider time) : DeskPage(db, time)
{
    public RevealedView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? region, string? depth, string? field, string? @as, CancellationToken cancel)
    {
        View = await read.RunAsync("/desk/strengths/revealed", region, depth, field, cancel);
        return read.List(View).As(@as, otherwise: Page);
    }
}
