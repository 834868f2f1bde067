using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Samklang.Web.Mail;
using Samklang.Web.Pages.Answer;

namespace Samklang.Web.Pages.Mail;

/// <summary>Says, by a link in a digest, that an item is not for us. Each priority that it was found for learns from it.</summary>
[AllowAnonymous, EnableRateLimiting(AnswerLimit.Policy)]
public sealed class NotForUsModel(MailLinks links, DeclineItem decline, TimeProvider time) : MailLinkPage(time)
{
    /// <summary>The item; null when the link leads nowhere.</summary>
    public DeclinedItem? Found { get; private set; }

    /// <summary>True when it has just been said.</summary>
    public bool IsSaid { get; private set; }

    public async Task<IActionResult> OnGetAsync(string link, CancellationToken cancel)
    {
        if (links.Declining(link) is { } asked)
            Found = await decline.FindAsync(asked.Subscription, asked.Item, cancel);
        if (Found is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string link, CancellationToken cancel)
    {
        IActionResult page = await OnGetAsync(link, cancel);
        if (Found is not null && links.Declining(link) is { } asked)
            IsSaid = await decline.RunAsync(asked.Subscription, asked.Item, cancel) > 0;
        return page;
    }
}
