using System.Threading.RateLimiting;
using Samklang.Web.Hosting;
using Samklang.Web.SignIn;

namespace Samklang.Web.Pages.Answer;

/// <summary>How often one address may open or send an answer: enough for people, too little for guessing links.</summary>
internal static class AnswerLimit
{
    public const string Policy = "answer";
    public const int PerMinute = 60;

    public static void AddAnswerLimit(this IServiceCollection services) => services.AddRequestLimit(Policy, http =>
        RateLimitPartition.GetFixedWindowLimiter(SignInLimit.AddressOf(http.Connection.RemoteIpAddress), _ => new()
        {
            PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1),
        }));
}
