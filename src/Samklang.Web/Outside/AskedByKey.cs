using Microsoft.Net.Http.Headers;
using Samklang.People;
using Samklang.Web.SignIn;

namespace Samklang.Web.Outside;

/// <summary>Takes the key that a program shows, in a header, in the query or in the path, and refuses one that opens nothing here.</summary>
internal sealed class AskedByKey(RequestDelegate next)
{
    public const string QueryName = "key";
    public const string RouteName = "secret";
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext http, Asker asker, UsableHolders holders)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<Outlet>() is not { } way)
        {
            await next(http);
            return;
        }
        if (SecretIn(http.Request) is not { } secret)
        {
            http.Response.Headers.AccessControlAllowOrigin = "*";
            await next(http);
            return;
        }
        KeyHolder? holder = await holders.FindAsync(secret, http.RequestAborted);
        if (holder is null)
            await RefuseAsync(http, way, StatusCodes.Status401Unauthorized, "The key is not known, has been revoked or has run out.");
        else if (!holder.Scopes.Contains(way.Scope))
            await RefuseAsync(http, way, StatusCodes.Status403Forbidden, $"The key does not open {way.Scope.ToString().ToLowerInvariant()}.");
        else
        {
            asker.Show(holder);
            http.Response.Headers.CacheControl = "private, no-cache";
            await next(http);
        }
    }

    /// <summary>The key as shown; null for none.</summary>
    public static string? SecretIn(HttpRequest request) => request.Headers.Authorization.ToString() is { Length: > 7 } header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        ? header[Bearer.Length..].Trim()
        : request.RouteValues[RouteName] as string ?? (request.Query[QueryName].ToString() is { Length: > 0 } inQuery ? inQuery : null);

    // Somebody who has a secret address that opens nothing any more is told what they would be told of any other.
    private static Task RefuseAsync(HttpContext http, Outlet way, int status, string why)
    {
        if (!way.IsForPrograms)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        if (status == StatusCodes.Status401Unauthorized)
            http.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer error=\"invalid_token\"";
        return Problems.WriteAsync(http, status, why);
    }
}
