using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Samklang.Web.Pages.Site.Projects;

/// <summary>Which calls are asked for, as it stands in the address.</summary>
public sealed record CallFilter
{
    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    [FromQuery(Name = "programme")]
    public string? Programme { get; init; }

    [FromQuery(Name = "priority")]
    public string? Priority { get; init; }

    /// <summary>Any value: only what we follow.</summary>
    [FromQuery(Name = "followed")]
    public string? Followed { get; init; }

    [FromQuery(Name = "p")]
    public string? PageText { get; init; }

    public bool IsOnlyFollowed => !string.IsNullOrEmpty(Followed) || !string.IsNullOrEmpty(Priority);

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrEmpty(Programme) && !IsOnlyFollowed;

    public int Page => int.TryParse(PageText, out int page) && page > 0 ? page : 1;

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(string path, int page)
    {
        Dictionary<string, string?> query = new()
        {
            ["q"] = Text, ["programme"] = Programme, ["priority"] = Priority, ["followed"] = Followed, ["p"] = page == 1 ? null : $"{page}",
        };
        return QueryHelpers.AddQueryString(path, query.Where(q => !string.IsNullOrEmpty(q.Value)));
    }
}
