using Microsoft.AspNetCore.Mvc;
using Samklang.Publishing;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>Takes in an answer to "was this page useful?". What was written is kept when something is wrong with it.</summary>
[IgnoreAntiforgeryToken]
[RequestFormLimits(ValueLengthLimit = 64 * 1024)]
public sealed class FeedbackModel(PublicSite site, LetterGate gate) : PublicPage(site, SiteMap.Feedback)
{
    [BindProperty(Name = "useful")]
    public string? Useful { get; set; }

    [BindProperty(Name = "comment")]
    public string? Comment { get; set; }

    /// <summary>The path of the page that is answered for.</summary>
    [BindProperty(Name = "page_address")]
    public string? Address { get; set; }

    [BindProperty(Name = "stamp")]
    public string? Stamp { get; set; }

    /// <summary>A field that nobody sees, and only programs fill in.</summary>
    [BindProperty(Name = "website")]
    public string? Trap { get; set; }

    public string? Error { get; private set; }

    public FeedbackForm Form => new(To(SiteMap.Feedback), new Dictionary<string, string>
    {
        ["page_address"] = Address ?? "", ["stamp"] = Stamps.Read(Stamp) is StampAge.Right or StampAge.TooFresh ? Stamp! : Stamps.Make(),
    })
    { Comment = Comment, Error = Error, CommentLength = Samklang.Publishing.Feedback.CommentLength };

    public override bool IsListed => false;

    public IActionResult OnGet() => RedirectPreserveMethod(To(SiteMap.Home));

    public async Task<IActionResult> OnPostAsync()
    {
        SiteMapPlace? place = SiteMap.Find(Address);
        Error = Problem(place);
        if (Error is null)
        {
            FeedbackAnswer answer = new(place!.Entry.Key, Address!, place.Tongue, Useful == "yes", Comment);
            FeedbackRefusal? refusal = await new ReceiveFeedback(Db, Site.Time).RunAsync(answer, Request.Host.Value ?? "", Cancel);
            if (refusal is null)
                return Redirect($"{To(SiteMap.Thanks)}?to={Uri.EscapeDataString(Address!)}");
            Error = T("Feedback." + refusal, Samklang.Publishing.Feedback.CommentLength, (Comment ?? "").ReplaceLineEndings("\n").Trim().Length);
        }
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private string? Problem(SiteMapPlace? place)
    {
        if (place is null)
            return T("Feedback.NoSuchPage", Address ?? "");
        if (Useful is not ("yes" or "no"))
            return T("Feedback.NoAnswer");
        return gate.Refuses(Request, Stamp, Trap);
    }
}
