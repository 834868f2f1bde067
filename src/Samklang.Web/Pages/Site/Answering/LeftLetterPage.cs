using Microsoft.AspNetCore.Mvc;
using Samklang.Office.Letters;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>What somebody sees who has left a letter: that it is kept, until when, and how to remove it. The words are not shown.</summary>
public abstract class LeftLetterPage<T>(PublicSite site, SiteMapEntry entry, KeepLetters letters) : PublicPage(site, entry)
    where T : Letter
{
    /// <summary>The last day on which it is kept; null when it is there no more.</summary>
    public DateOnly? KeptUntil { get; private set; }

    public bool IsRemoved { get; private set; }

    public override bool IsListed => false;

    public async Task<IActionResult> OnGetAsync(string key)
    {
        KeptUntil = await letters.FindAsync<T>(key, Cancel);
        if (KeptUntil is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key)
    {
        if (!SameOrigin.Sent(Request))
            return StatusCode(StatusCodes.Status403Forbidden);
        IsRemoved = await letters.RemoveAsync<T>(key, Cancel);
        if (!IsRemoved)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }
}
