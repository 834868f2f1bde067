using Microsoft.AspNetCore.OutputCaching;
using Samklang.Data;
using Samklang.People;
using Samklang.Web.Outside;
using Samklang.Web.Pages;

namespace Samklang.Web.Hosting;

/// <summary>
/// Keeps public pages for those who are not signed in. The key holds the database's revision and the day, so a page is made
/// anew as soon as any record behind it changes, whichever process changed it.
/// </summary>
internal sealed class PublicPages : IOutputCachePolicy
{
    public const string Policy = "public pages";

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpContext http = context.HttpContext;
        bool cacheable = HttpMethods.IsGet(http.Request.Method) && http.User.Identity is not { IsAuthenticated: true } && AskedByKey.SecretIn(http.Request) is null;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromMinutes(10);
        if (!cacheable)
            return;
        OpenDb open = http.RequestServices.GetRequiredService<OpenDb>();
        DateTime now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        await using SamklangDb db = open(Viewer.System);
        long revision = await db.RevisionAsync(cancellation);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.CacheKeyPrefix = FormattableString.Invariant($"{revision}/{SamklangPage.DayOf(now):yyyyMMdd}/");
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        HttpResponse response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
