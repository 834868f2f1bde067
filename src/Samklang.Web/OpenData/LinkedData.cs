using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Html;
using Samklang.Watch;
using Samklang.Web.Components;

namespace Samklang.Web.OpenData;

/// <summary>Says in the words of schema.org what a page is about, for programs that read pages.</summary>
/// <remarks>The block holds data and is never run, so the strict policy on scripts does not stop it.</remarks>
public static class LinkedData
{
    private const string Context = "https://schema.org";

    /// <summary>The block for a page's head. What could end it is escaped by the JSON writer.</summary>
    public static IHtmlContent Block(IEnumerable<JsonObject> things) =>
        new HtmlString($"<script type=\"application/ld+json\">{new JsonObject { ["@context"] = Context, ["@graph"] = new JsonArray([.. things]) }.ToJsonString()}</script>");

    public static JsonObject Page(string address, string name, string description, string language) => new()
    {
        ["@type"] = "WebPage", ["@id"] = address, ["url"] = address, ["name"] = name, ["description"] = description, ["inLanguage"] = language,
    };

    public static JsonObject Trail(string address, IReadOnlyList<NavigationLink> trail, string name, Func<string, string> absolute) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
        [
            .. trail.Select((step, index) => new JsonObject { ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = step.Text, ["item"] = absolute(step.Address) }),
            new JsonObject { ["@type"] = "ListItem", ["position"] = trail.Count + 1, ["name"] = name, ["item"] = address },
        ]),
    };

    /// <summary>The site itself, who publishes it, and how it is searched.</summary>
    public static JsonObject Site(string home, string name, string? publisher, string? publisherUrl, string search) => new()
    {
        ["@type"] = "WebSite", ["url"] = home, ["name"] = name,
        ["publisher"] = publisher is null ? null : new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = publisher, ["url"] = publisherUrl },
        ["potentialAction"] = new JsonObject { ["@type"] = "SearchAction", ["target"] = $"{search}?q={{search_term_string}}", ["query-input"] = "required name=search_term_string" },
    };

    /// <summary>Something from the EU: legislation, a grant to apply for, an event, or a text.</summary>
    public static JsonObject Of(Item item, string address, string name, string description)
    {
        JsonObject thing = new() { ["url"] = address, ["name"] = name, ["description"] = description, ["sameAs"] = item.Eli ?? item.Url };
        switch (item.Kind)
        {
            case ItemKind.Act or ItemKind.Proposal:
                (thing["@type"], thing["legislationIdentifier"], thing["legislationDate"]) = ("Legislation", item.Celex?.ToString() ?? item.Procedure?.ToString(), Day(item.PublishedOn));
                break;
            case ItemKind.Call:
                (thing["@type"], thing["identifier"]) = ("MonetaryGrant", item.CallId);
                thing["funder"] = new JsonObject { ["@type"] = "GovernmentOrganization", ["name"] = "European Union" };
                if (item.Budget is { } budget)
                    thing["amount"] = new JsonObject { ["@type"] = "MonetaryAmount", ["currency"] = "EUR", ["value"] = budget };
                break;
            case ItemKind.Event when item.Dates.Where(d => d.Kind == ItemDateKind.TakesPlace).Select(d => (DateOnly?)d.On).Min() is { } on:
                (thing["@type"], thing["startDate"]) = ("Event", Day(on));
                break;
            default:
                (thing["@type"], thing["datePublished"]) = ("CreativeWork", Day(item.PublishedOn));
                break;
        }
        return thing;
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);
}
