using Microsoft.Extensions.Localization;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>What a letter from outside must pass that has nothing to do with its words: it comes from a form of ours, and from a person.</summary>
public sealed class LetterGate(FeedbackStamps stamps, FeedbackRate rate, IStringLocalizer<SiteTexts> texts)
{
    /// <param name="trap">What stands in the field that nobody sees, and only programs fill in.</param>
    /// <returns>Why the letter is not taken in, in words; null when it is.</returns>
    public string? Refuses(HttpRequest request, string? stamp, string? trap)
    {
        if (!SameOrigin.Sent(request))
            return texts["Feedback.OtherSite"].Value;
        if (!string.IsNullOrEmpty(trap))
            return texts["Feedback.Trapped"].Value;
        StampAge age = stamps.Read(stamp);
        if (age != StampAge.Right)
            return texts[$"Feedback.{age}"].Value;
        return rate.Allows(request.HttpContext.Connection.RemoteIpAddress) ? null : texts["Feedback.TooMany"].Value;
    }

    /// <summary>A stamp that was good stays so, so that nobody has to wait when something else was wrong.</summary>
    public string StampAfter(string? stamp) => stamps.Read(stamp) == StampAge.Right ? stamp! : stamps.Make();
}
