using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Samklang.Language;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.Feeds;

/// <summary>Any feed in Atom or RSS.</summary>
public sealed class FeedSource(SourceCard card, Tongue tongue) : ISource
{
    private const string Accept = "application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9";

    private static readonly XmlWriterSettings writing = new() { OmitXmlDeclaration = true, CheckCharacters = false };

    public SourceCard Card { get; } = card;

    public IReadOnlyList<Probe> Probes =>
        [new("feed", () => new(HttpMethod.Get, Card.Address), [ExpectedField.Name("title"), ExpectedField.Name("link")]) { Shape = ProbeShape.Xml, Accept = Accept }];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        AnswerRules rules = new(Card.Hosts) { Accept = Accept, Validator = ask.Validator, Also = [HttpStatusCode.NotModified] };
        using SourceAnswer answer = await ask.Http.GetAsync(Card.Address, rules, cancel);
        yield return answer.IsUnchanged ? SourcePage.Unchanged : Split(answer) with { Validator = answer.Validator };
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf) => FeedReader.Read(piece, Card, tongue, asOf);

    private static SourcePage Split(SourceAnswer answer)
    {
        try
        {
            using XmlReader xml = answer.Xml();
            xml.MoveToContent();
            if (xml.LocalName is not ("feed" or "rss" or "RDF"))
                throw new SourceException($"answered XML that is neither Atom nor RSS: it begins with <{xml.Name}>.") { CanGoOn = false };
            SyndicationFeed feed = SyndicationFeed.Load(xml);
            return Cut(feed);
        }
        catch (XmlException broken)
        {
            throw new SourceException(SafeXml.Explain(broken), broken) { CanGoOn = false };
        }
    }

    private static SourcePage Cut(SyndicationFeed feed)
    {
        List<RawPiece> pieces = [];
        List<string> problems = [];
        int number = 0;
        foreach (SyndicationItem item in feed.Items)
        {
            number++;
            string? id = item.Id is { Length: > 0 } given ? given : item.Links.FirstOrDefault()?.Uri?.OriginalString;
            if (id is null)
                problems.Add($"Entry {number} has neither an id nor a link, by which it could be known again.");
            else
                pieces.Add(new(id.Length <= 400 ? id : id[..400], Write(item)) { ModifiedAt = ModifiedAt(item) });
        }
        if (number > 0 && pieces.Count == 0)
            throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
        return new(pieces, null) { Problems = problems };
    }

    private static DateTime? ModifiedAt(SyndicationItem item)
    {
        try
        {
            return item.LastUpdatedTime == default ? null : item.LastUpdatedTime.UtcDateTime;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Whichever of the two it came as, it is kept as an entry of Atom.
    private static string Write(SyndicationItem item)
    {
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, writing))
            try
            {
                item.SaveAsAtom10(xml);
            }
            catch (XmlException broken)
            {
                return $"<broken>{SecurityElementText(broken.Message)}</broken>";
            }
        return text.ToString();
    }

    private static string SecurityElementText(string text) => string.Create(CultureInfo.InvariantCulture, $"{System.Security.SecurityElement.Escape(text)}");
}
