using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Mail;
using Samklang.People;
using Samklang.Web.Mail;
using Samklang.Web.Pages.Answer;

namespace Samklang.Web.Pages.Mail;

/// <summary>Leaves the digest, by a link of its own, in one click; a mail program's own button does the same (RFC 8058).</summary>
/// <remarks>The link stands for the sign-in and for the antiforgery token: a mail program has neither.</remarks>
[AllowAnonymous, EnableRateLimiting(AnswerLimit.Policy), IgnoreAntiforgeryToken]
public sealed class LeaveModel(MailLinks links, OpenDb open, TimeProvider time) : MailLinkPage(time)
{
    private readonly DateTime now = time.GetUtcNow().UtcDateTime;

    /// <summary>The subscription; null when the link leads nowhere.</summary>
    public DigestSubscription? Subscription { get; private set; }

    public Task<IActionResult> OnGetAsync(string link, CancellationToken cancel) => AnswerAsync(link, leaves: false, cancel);

    public Task<IActionResult> OnPostAsync(string link, CancellationToken cancel) => AnswerAsync(link, leaves: true, cancel);

    private async Task<IActionResult> AnswerAsync(string link, bool leaves, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        if (links.Leaving(link) is { } id)
            Subscription = await db.DigestSubscriptions.SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (Subscription is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        else if (leaves)
        {
            Subscription.Leave(now);
            await db.SaveChangesAsync(cancel);
        }
        return Page();
    }
}
