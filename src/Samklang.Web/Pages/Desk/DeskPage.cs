using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Web.Pages.Desk;

/// <summary>What every page of the desk has: the database as the signed-in person sees it.</summary>
public abstract class DeskPage(SamklangDb db, TimeProvider time) : SamklangPage(time)
{
    public SamklangDb Db { get; } = db;

    public Viewer Viewer => Db.Viewer;

    public DateTime Now { get; } = time.GetUtcNow().UtcDateTime;

    /// <summary>The page as it was asked for, to come back to after a form.</summary>
    public string Here => Request.Path + Request.QueryString;

    /// <summary>The given address if it leads into the desk, else the desk's first page.</summary>
    protected string BackTo(string? address) =>
        Url.IsLocalUrl(address) && (address == "/desk" || address!.StartsWith("/desk?", StringComparison.Ordinal) || address.StartsWith("/desk/", StringComparison.Ordinal))
            ? address!
            : "/desk";

    /// <summary>Goes back with one value in the address set anew.</summary>
    protected LocalRedirectResult BackTo(string? address, string name, string value, string anchor)
    {
        string[] parts = BackTo(address).Split('#')[0].Split('?', 2);
        var query = QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1)).Where(q => q.Key != name).ToDictionary();
        query[name] = value;
        return LocalRedirect(QueryHelpers.AddQueryString(parts[0], query) + "#" + anchor);
    }
}
