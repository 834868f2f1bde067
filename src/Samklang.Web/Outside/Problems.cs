using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Samklang.Web.Outside;

/// <summary>What is wrong, said to a program: problem details by RFC 9457.</summary>
internal static class Problems
{
    public const string ContentType = "application/problem+json";

    public static ProblemDetails Of(int status, string detail) => new()
    {
        Status = status, Title = ReasonPhrases.GetReasonPhrase(status), Detail = detail,
    };

    public static Task WriteAsync(HttpContext http, int status, string detail)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(Of(status, detail), options: null, ContentType, http.RequestAborted);
    }
}
