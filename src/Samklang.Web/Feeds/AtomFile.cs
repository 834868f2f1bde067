using System.Globalization;
using System.Text;
using System.Xml;
using Samklang.Web.Components;

namespace Samklang.Web.Feeds;

/// <summary>One entry as it is written into an Atom feed. Times are in UTC.</summary>
internal sealed record AtomEntry(Guid Id, string Title, string Kind, string Summary, string Url, DateTime PublishedAt, DateTime ChangedAt);

/// <summary>What an Atom feed says of itself.</summary>
/// <param name="Id">Its identity, the same whatever key it is asked with.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Language">The code of its language.</param>
/// <param name="Url">The page that it belongs to.</param>
/// <param name="EmptySince">What an empty feed gives as its last change.</param>
internal sealed record AtomHead(string Id, string Title, string Author, string Language, string Url, DateTime EmptySince);

/// <summary>Writes Atom by RFC 4287.</summary>
internal static class AtomFile
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(AtomHead head, IReadOnlyList<AtomEntry> entries)
    {
        MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, head.Language);
            Text(xml, "id", head.Id);
            Text(xml, "title", head.Title);
            Text(xml, "updated", Moment(entries.Select(e => e.ChangedAt).DefaultIfEmpty(head.EmptySince).Max()));
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", head.Author);
            xml.WriteEndElement();
            Link(xml, "self", head.Id, "application/atom+xml");
            Link(xml, "alternate", head.Url, "text/html");
            foreach (AtomEntry entry in entries)
                Write(xml, entry);
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", $"urn:uuid:{entry.Id}");
        Text(xml, "title", entry.Title);
        Text(xml, "published", Moment(entry.PublishedAt));
        Text(xml, "updated", Moment(entry.ChangedAt));
        xml.WriteStartElement("category", Namespace);
        xml.WriteAttributeString("term", entry.Kind);
        xml.WriteEndElement();
        Text(xml, "summary", entry.Summary);
        Link(xml, "alternate", entry.Url, "text/html");
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, MarkupText.Clean(text, keepsLines: true));

    private static string Moment(DateTime at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
