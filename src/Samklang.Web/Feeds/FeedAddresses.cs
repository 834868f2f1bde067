using Microsoft.AspNetCore.WebUtilities;
using Samklang.Language;

namespace Samklang.Web.Feeds;

/// <summary>A feed that a page leads to.</summary>
/// <param name="Title">What it holds.</param>
/// <param name="Address">Its path.</param>
/// <param name="IsCalendar">True for a calendar, false for news.</param>
public sealed record FeedLink(string Title, string Address, bool IsCalendar)
{
    public string MediaType => IsCalendar ? "text/calendar" : "application/atom+xml";
}

/// <summary>Where the feeds are, below the language's own address.</summary>
public static class FeedAddresses
{
    public const string Calls = "calls";
    public const string Wishes = "wishes";
    public const string Site = "site";
    public const string Search = "search";
    public const string Priorities = "priorities";
    public const string Dossiers = "dossiers";
    public const string Bodies = "bodies";
    public const string Mine = "mine";

    /// <summary>"/sv/feeds/calls.ics", "/en/feeds/priorities/buses.atom".</summary>
    public static string Of(Tongue tongue, string name, string? key, bool isCalendar) =>
        $"/{tongue.Code()}/feeds/{name}{(key is null ? "" : $"/{Uri.EscapeDataString(key)}")}.{(isCalendar ? "ics" : "atom")}";

    public static string OfSearch(Tongue tongue, string words) => QueryHelpers.AddQueryString(Of(tongue, Search, null, false), "q", words);
}
