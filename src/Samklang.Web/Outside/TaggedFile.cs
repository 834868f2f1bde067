using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Samklang.Web.Outside;

/// <summary>Bytes with a tag made of them: who has them already is told so in place of them.</summary>
internal sealed class TaggedFile(ReadOnlyMemory<byte> content, string contentType) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(content.Span).AsSpan(0, 16))}\"");
        response.GetTypedHeaders().ETag = tag;
        if (response.Headers.CacheControl.Count == 0)
            response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.Authorization;
        if (httpContext.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = contentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await response.Body.WriteAsync(content, httpContext.RequestAborted);
    }
}
