using System.ServiceModel.Syndication;
using System.Text.RegularExpressions;
using System.Xml;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Sources.Raw;
using Samklang.Watch;

namespace Samklang.Sources.Feeds;

/// <summary>Reads an entry of a feed into news; into an act or a proposal where it links to one in EUR-Lex.</summary>
internal static partial class FeedReader
{
    public static PieceReading Read(RawPiece piece, SourceCard card, Tongue tongue, DateOnly asOf)
    {
        using XmlReader xml = SafeXml.Read(piece.Body);
        xml.MoveToContent();
        if (xml.LocalName == "broken")
            return PieceReading.Wrong($"can't be read: {xml.ReadElementContentAsString()}");
        SyndicationItem item = SyndicationItem.Load(xml);
        string title = PlainText.OneLine(item.Title?.Text);
        if (title.Length == 0)
            return PieceReading.Wrong("has no title.");
        string? link = item.Links.Select(l => l.Uri?.OriginalString).FirstOrDefault(u => Uri.TryCreate(u, UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http");
        DateTimeOffset published = item.PublishDate != default ? item.PublishDate : item.LastUpdatedTime;
        string text = PlainText.FromHtml((item.Content as TextSyndicationContent)?.Text ?? item.Summary?.Text);
        return card.ItemsOf is null
            ? PieceReading.Of(Draft(card.Key, piece.Reference, ItemKind.News) with { Text = LocalText.InOne(tongue, text) })
            : CelexIn(link) is { } celex
                ? PieceReading.Of(Draft(card.ItemSource, celex.ToString(), KindOf(celex)) with { Celex = celex, Key = PlainText.Key("", celex.ToString()), IsSparse = true })
                : PieceReading.Left("an entry that leads to no document of EU law");

        ItemDraft Draft(string source, string reference, ItemKind kind) => new(source, reference, PlainText.Key(title, Short(reference)), kind,
            LocalText.InOne(tongue, title), new Fact(card.ItemsOf is null ? card.Name : "EUR-Lex", link, asOf, null, false))
        {
            Url = link,
            PublishedOn = published == default ? null : DateOnly.FromDateTime(published.Date),
        };
    }

    private static CelexNumber? CelexIn(string? link) =>
        Celex().Match(Uri.UnescapeDataString(link ?? "")) is { Success: true } found && CelexNumber.TryParse(found.Groups[1].Value, null, out CelexNumber celex) ? celex : null;

    private static ItemKind KindOf(CelexNumber celex) => celex.Sector == '5' ? celex.ToString().Contains("PC", StringComparison.Ordinal) ? ItemKind.Proposal : ItemKind.Communication : ItemKind.Act;

    // An id is often a whole address; a few signs made of all of it tell entries of the same title apart.
    private static string Short(string reference) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(reference)))[..8];

    [GeneratedRegex(@"CELEX:([0-9A-Z]+(?:\([0-9]+\))?)")]
    private static partial Regex Celex();
}
