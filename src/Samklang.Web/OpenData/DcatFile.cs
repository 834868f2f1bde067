using System.Globalization;
using System.Text;
using System.Xml;
using Samklang.Language;

namespace Samklang.Web.OpenData;

/// <summary>Who publishes a catalogue, and what holds for all of it.</summary>
/// <param name="Root">The site's own address, without a slash at the end.</param>
/// <param name="Name">What the installation is called.</param>
/// <param name="Publisher">The organisation.</param>
/// <param name="PublisherUrl">Its own page; null when it is not known.</param>
/// <param name="Mail">Where questions go; null when nobody has said.</param>
/// <param name="Licence">The licence of the datasets.</param>
/// <param name="ChangedAt">When anything in it was last changed, in UTC.</param>
public sealed record CataloguePublisher(string Root, LocalText Name, LocalText Publisher, string? PublisherUrl, string? Mail, Uri Licence, DateTime ChangedAt);

/// <summary>Writes the catalogue by DCAT-AP-SE as RDF/XML: each thing has an absolute address of its own, and none is nameless.</summary>
public static class DcatFile
{
    public const string ContentType = "application/rdf+xml; charset=utf-8";
    public const string Path = "/datasets/dcat";

    /// <summary>The catalogue itself is free of all conditions, so that others can gather it.</summary>
    public const string CatalogueLicence = "http://creativecommons.org/publicdomain/zero/1.0/";

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Dcat = "http://www.w3.org/ns/dcat#";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Foaf = "http://xmlns.com/foaf/0.1/";
    private const string Vcard = "http://www.w3.org/2006/vcard/ns#";
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    public static byte[] Write(CataloguePublisher publisher, IReadOnlyList<Dataset> datasets)
    {
        MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("rdf", "RDF", Rdf);
            foreach ((string prefix, string name) in (ReadOnlySpan<(string, string)>)[("dcat", Dcat), ("dcterms", Terms), ("foaf", Foaf), ("vcard", Vcard)])
                xml.WriteAttributeString("xmlns", prefix, null, name);
            WriteCatalogue(xml, publisher, datasets);
            WritePublisher(xml, publisher);
            WriteService(xml, publisher, datasets);
            foreach (Dataset dataset in datasets)
                WriteDataset(xml, publisher, dataset);
            xml.WriteEndElement();
        }
        return stream.ToArray();
    }

    private static void WriteCatalogue(XmlWriter xml, CataloguePublisher by, IReadOnlyList<Dataset> datasets)
    {
        Start(xml, "dcat", "Catalog", Dcat, by.Root + Path);
        Text(xml, "title", new($"Öppna data från {by.Name.In(Tongue.Swedish)}", $"Open data of {by.Name.In(Tongue.English)}"));
        Text(xml, "description", new("Vad regionen bevakar, vill, gör och är med i inom EU.", "What the region watches, wants, does and takes part in within the EU."));
        Link(xml, "dcterms", "publisher", Terms, Of(by, "publisher"));
        Link(xml, "dcterms", "license", Terms, CatalogueLicence);
        foreach (string language in (ReadOnlySpan<string>)["SWE", "ENG"])
            Link(xml, "dcterms", "language", Terms, $"{Authority}language/{language}");
        Link(xml, "foaf", "homepage", Foaf, by.Root + "/sv");
        Link(xml, "dcterms", "spatial", Terms, $"{Authority}country/SWE");
        xml.WriteStartElement("dcterms", "modified", Terms);
        xml.WriteAttributeString("rdf", "datatype", Rdf, "http://www.w3.org/2001/XMLSchema#dateTime");
        xml.WriteString(by.ChangedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        foreach (Dataset dataset in datasets)
            Link(xml, "dcat", "dataset", Dcat, Of(by, dataset.Key));
        Link(xml, "dcat", "service", Dcat, Of(by, "api"));
        xml.WriteEndElement();
    }

    private static void WritePublisher(XmlWriter xml, CataloguePublisher by)
    {
        Start(xml, "foaf", "Agent", Foaf, Of(by, "publisher"));
        foreach (Tongue tongue in Tongues.All)
            Literal(xml, "foaf", "name", Foaf, by.Publisher.In(tongue), tongue);
        Link(xml, "dcterms", "type", Terms, "http://purl.org/adms/publishertype/RegionalAuthority");
        if (by.PublisherUrl is { } url)
            Link(xml, "foaf", "homepage", Foaf, url);
        xml.WriteEndElement();
        Start(xml, "vcard", "Organization", Vcard, Of(by, "contact"));
        foreach (Tongue tongue in Tongues.All)
            Literal(xml, "vcard", "fn", Vcard, by.Publisher.In(tongue), tongue);
        if (by.Mail is { } mail)
            Link(xml, "vcard", "hasEmail", Vcard, $"mailto:{mail}");
        Link(xml, "vcard", "hasURL", Vcard, by.Root + "/sv/kontakt");
        xml.WriteEndElement();
    }

    private static void WriteService(XmlWriter xml, CataloguePublisher by, IReadOnlyList<Dataset> datasets)
    {
        Start(xml, "dcat", "DataService", Dcat, Of(by, "api"));
        Text(xml, "title", new("Gränssnitt för program", "Interface for programs"));
        Link(xml, "dcat", "endpointURL", Dcat, by.Root + "/api/v1");
        Link(xml, "dcat", "endpointDescription", Dcat, by.Root + Api.ApiServices.DocumentAddress);
        Link(xml, "dcterms", "publisher", Terms, Of(by, "publisher"));
        Link(xml, "dcat", "contactPoint", Dcat, Of(by, "contact"));
        Link(xml, "dcterms", "license", Terms, by.Licence.ToString());
        Link(xml, "dcterms", "accessRights", Terms, $"{Authority}access-right/PUBLIC");
        Link(xml, "foaf", "page", Foaf, by.Root + "/sv/for-program");
        foreach (Dataset dataset in datasets)
            Link(xml, "dcat", "servesDataset", Dcat, Of(by, dataset.Key));
        xml.WriteEndElement();
    }

    private static void WriteDataset(XmlWriter xml, CataloguePublisher by, Dataset dataset)
    {
        Start(xml, "dcat", "Dataset", Dcat, Of(by, dataset.Key));
        Text(xml, "title", dataset.Title);
        Text(xml, "description", dataset.Text);
        Link(xml, "dcterms", "publisher", Terms, Of(by, "publisher"));
        Link(xml, "dcat", "contactPoint", Dcat, Of(by, "contact"));
        Link(xml, "dcat", "theme", Dcat, $"{Authority}data-theme/GOVE");
        Link(xml, "dcterms", "accessRights", Terms, $"{Authority}access-right/PUBLIC");
        Link(xml, "dcterms", "accrualPeriodicity", Terms, $"{Authority}frequency/CONT");
        foreach (Distribution one in dataset.Distributions)
            Link(xml, "dcat", "distribution", Dcat, Of(by, $"{dataset.Key}-{one.Key}"));
        xml.WriteEndElement();
        foreach (Distribution one in dataset.Distributions)
        {
            Start(xml, "dcat", "Distribution", Dcat, Of(by, $"{dataset.Key}-{one.Key}"));
            Text(xml, "title", new($"{dataset.Title.Sv}: {one.Key}", $"{dataset.Title.En}: {one.Key}"));
            Link(xml, "dcat", "accessURL", Dcat, by.Root + one.Path);
            Literal(xml, "dcterms", "format", Terms, one.MediaType, null);
            Link(xml, "dcterms", "license", Terms, by.Licence.ToString());
            if (one.MediaType == "application/json")
                Link(xml, "dcat", "accessService", Dcat, Of(by, "api"));
            xml.WriteEndElement();
        }
    }

    private static string Of(CataloguePublisher by, string part) => $"{by.Root}{Path}#{part}";

    private static void Start(XmlWriter xml, string prefix, string name, string space, string about)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteAttributeString("rdf", "about", Rdf, about);
    }

    private static void Text(XmlWriter xml, string name, LocalText text)
    {
        foreach (Tongue tongue in Tongues.All)
            Literal(xml, "dcterms", name, Terms, text.In(tongue), tongue);
    }

    private static void Literal(XmlWriter xml, string prefix, string name, string space, string text, Tongue? tongue)
    {
        xml.WriteStartElement(prefix, name, space);
        if (tongue is { } language)
            xml.WriteAttributeString("xml", "lang", null, language.Code());
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string prefix, string name, string space, string to)
    {
        xml.WriteStartElement(prefix, name, space);
        xml.WriteAttributeString("rdf", "resource", Rdf, to);
        xml.WriteEndElement();
    }
}
