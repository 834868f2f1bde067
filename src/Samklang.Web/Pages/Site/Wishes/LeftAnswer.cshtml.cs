using Microsoft.AspNetCore.Mvc;
using Samklang.Office.Letters;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Pages.Site.Answering;

namespace Samklang.Web.Pages.Site.Wishes;

/// <summary>What somebody sees who has answered a wish: that it is kept, until when, and how to remove it. The words are not shown.</summary>
[IgnoreAntiforgeryToken]
public sealed class LeftAnswerModel(PublicSite site, KeepLetters letters) : PublicPage(site, SiteMap.WishAnswer)
{
    /// <summary>The last day on which it is kept; null when it is there no more.</summary>
    public DateOnly? KeptUntil { get; private set; }

    public bool IsRemoved { get; private set; }

    public override bool IsListed => false;

    public async Task<IActionResult> OnGetAsync(string key)
    {
        KeptUntil = await letters.FindAsync<WishAnswer>(key, Cancel);
        if (KeptUntil is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key)
    {
        if (!SameOrigin.Sent(Request))
            return StatusCode(StatusCodes.Status403Forbidden);
        IsRemoved = await letters.RemoveAsync<WishAnswer>(key, Cancel);
        if (!IsRemoved)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
