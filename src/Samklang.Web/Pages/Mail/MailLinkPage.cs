using Microsoft.AspNetCore.Mvc.Filters;

namespace Samklang.Web.Pages.Mail;

/// <summary>A page that a link in a mail leads to. The address is the key: it is to stay with its reader alone.</summary>
/// <remarks>To open one changes nothing, since mail programs open links by themselves.</remarks>
public abstract class MailLinkPage(TimeProvider time) : SamklangPage(time)
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        IHeaderDictionary headers = Response.Headers;
        (headers.CacheControl, headers["Referrer-Policy"], headers["X-Robots-Tag"]) = ("no-store", "no-referrer", "noindex");
    }
}
