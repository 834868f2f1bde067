using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Web.SignIn;

/// <summary>
/// Asks at each request, by one look at one row, that the account is still there and unchanged since it signed in, so that a
/// changed role, a new password, a lock or the end of a demonstration takes hold at once.
/// </summary>
internal sealed class SessionCheck(OpenDb open, IOptions<InstallationOptions> installation, IOptions<IdentityOptions> identity)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } user && await IsGoodAsync(user, context.HttpContext.RequestAborted))
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>A refusal answers 403 with its page, except that a one-time password is changed first.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (Policies.HasOneTimePassword(context.HttpContext.User) && HttpMethods.IsGet(context.Request.Method))
            context.Response.Redirect("/account/password");
        else
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // A database of its own: the request's one is opened on behalf of whoever this check lets through.
    private async Task<bool> IsGoodAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (!Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out Guid id))
            return false;
        await using SamklangDb db = open(Viewer.System);
        var account = await db.Users.Where(p => p.Id == id)
            .Select(p => new { p.SecurityStamp, p.IsDemonstration }).FirstOrDefaultAsync(cancel);
        return account is not null
            && account.SecurityStamp == user.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType)
            && (!account.IsDemonstration || installation.Value.Demonstration);
    }
}
