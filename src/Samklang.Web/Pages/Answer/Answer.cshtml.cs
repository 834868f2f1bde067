using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Publishing;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Answer;

/// <summary>Where an expert answers by a secret link: the question, the passages, the day, and later what became of it.</summary>
[AllowAnonymous, EnableRateLimiting(AnswerLimit.Policy)]
public sealed class AnswerModel(AnswerByLink link, RegionTime region, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : SamklangPage(time)
{
    /// <summary>The request; null when the link leads nowhere.</summary>
    public ExpertRequest? Asked { get; private set; }

    public string? Text { get; private set; }

    public string? Error { get; private set; }

    /// <summary>What has just been done: <c>draft</c> or <c>sent</c>.</summary>
    public string? Done { get; private set; }

    public bool MayAnswer => Asked?.MayAnswer(region.Today) == true;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // The address is the key: it is to stay with the expert alone.
        IHeaderDictionary headers = Response.Headers;
        (headers.CacheControl, headers["Referrer-Policy"], headers["X-Robots-Tag"]) = ("no-store", "no-referrer", "noindex");
    }

    public async Task<IActionResult> OnGetAsync(string secret, string? done, CancellationToken cancel)
    {
        Asked = await link.FindAsync(secret, cancel);
        (Text, Done) = (Asked?.Draft ?? Asked?.Answer, done);
        if (Asked is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, string? text, string? send, CancellationToken cancel)
    {
        Text = Written.Lines(text);
        bool isFinal = send == "answer";
        if (Text.Length > Written.TextLength)
            Error = texts["ErrorTooLong", Text.Length, Written.TextLength];
        else if (isFinal && Text.Length == 0)
            Error = texts["ErrorAnswer"];
        AnswerResult result = Error is null ? await link.KeepAsync(secret, Text, isFinal, cancel) : AnswerResult.TooLate;
        if (result == AnswerResult.Kept)
            return LocalRedirect($"/answer/{Uri.EscapeDataString(secret)}?done={(isFinal ? "sent" : "draft")}");
        Asked = await link.FindAsync(secret, cancel);
        Error ??= texts["ErrorAnswerLate"];
        Response.StatusCode = Asked is null ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
        return Page();
    }
}
