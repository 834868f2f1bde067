using Microsoft.AspNetCore.Http.HttpResults;

namespace Samklang.Web.SignIn;

/// <summary>Where to go afterwards: only ever to an address of this host.</summary>
internal static class ReturnAddress
{
    public const string Desk = "/desk";

    public static string OrDesk(string? address) =>
        RedirectHttpResult.IsLocalUrl(address) && address.StartsWith('/') ? address : Desk;
}
