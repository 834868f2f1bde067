using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Samklang.Sources.Fetching;

namespace Samklang.Sources.Cellar;

/// <summary>The text of an act or proposal, by asking for a language and a form. Proposals answer with a list of their parts first.</summary>
internal sealed partial class CellarTexts(SourceCard card, SourceHttp http)
{
    public const string Accept = "application/xhtml+xml, text/html;q=0.9";

    private static readonly string[] languages = ["swe", "eng"];

    /// <summary>The text in Swedish, else in English; null when the office has neither in a form that can be read.</summary>
    public async Task<(string Language, string Html)?> FetchAsync(string celex, CancellationToken cancel)
    {
        foreach (string language in languages)
            if (await FetchAsync(celex, language, cancel) is { } html)
                return (language, html);
        return null;
    }

    private async Task<string?> FetchAsync(string celex, string language, CancellationToken cancel)
    {
        using SourceAnswer answer = await AskAsync(new Uri(card.Address, $"resource/celex/{Uri.EscapeDataString(celex)}"), language, cancel);
        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.NotAcceptable)
            return null;
        if (answer.Status != HttpStatusCode.MultipleChoices)
            return answer.Text();
        if (MainPart(answer.Text()) is not { } part || !Uri.TryCreate(card.Address, part, out Uri? address))
            return null;
        using SourceAnswer whole = await AskAsync(new UriBuilder(address) { Scheme = card.Address.Scheme, Port = card.Address.Port }.Uri, language, cancel);
        return whole.Status == HttpStatusCode.OK ? whole.Text() : null;
    }

    private Task<SourceAnswer> AskAsync(Uri address, string language, CancellationToken cancel) => http.GetAsync(address, new(card.Hosts)
    {
        Accept = Accept, Language = language, Also = [HttpStatusCode.MultipleChoices, HttpStatusCode.NotFound, HttpStatusCode.NotAcceptable],
    }, cancel);

    /// <summary>The first part by order that is no annex.</summary>
    internal static string? MainPart(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return document.QuerySelectorAll("a[href]")
            .Select(link => (Address: link.GetAttribute("href")!, Row: RowOf(link)))
            .Where(part => !part.Row.Contains("annex", StringComparison.OrdinalIgnoreCase) && !part.Row.Contains(".pdf", StringComparison.OrdinalIgnoreCase))
            .OrderBy(part => Order().Match(part.Row) is { Success: true } order ? int.Parse(order.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue)
            .Select(part => part.Address).FirstOrDefault();
    }

    private static string RowOf(IElement link) => (link.Closest("li, tr, p") ?? link).OuterHtml;

    [GeneratedRegex("""stream_order"?[^>]*>\s*([0-9]+)""")]
    private static partial Regex Order();
}
