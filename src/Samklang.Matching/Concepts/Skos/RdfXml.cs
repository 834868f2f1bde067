using System.Xml;

namespace Samklang.Matching.Concepts.Skos;

/// <summary>Reads SKOS and SKOS-XL in RDF/XML as it streams by, resource by resource. Never follows an entity or an address.</summary>
internal sealed class RdfXml(SkosDrafts drafts, string file, CancellationToken cancel)
{
    private const int DeepestNesting = 64;

    private Uri? home;

    /// <summary>The reader stands on <c>rdf:RDF</c>.</summary>
    public void Read(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        _ = Uri.TryCreate(reader.GetAttribute("base", "http://www.w3.org/XML/1998/namespace"), UriKind.Absolute, out home);
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                ReadNode(reader);
        }
    }

    private string ReadNode(XmlReader reader)
    {
        cancel.ThrowIfCancellationRequested();
        if (reader.Depth > DeepestNesting)
            throw VocabularyFiles.Wrong(file, reader, $"<{reader.Name}> is nested more than {DeepestNesting} deep.");
        var uri = SubjectOf(reader);
        if (IsConceptType(reader.NamespaceURI + reader.LocalName))
            drafts.Of(uri).IsConcept = true;
        if (reader.IsEmptyElement)
            return uri;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                ReadProperty(reader, uri);
        }

        return uri;
    }

    private string SubjectOf(XmlReader reader)
    {
        var uri = reader.GetAttribute("about", SkosNames.Rdf) ?? (reader.GetAttribute("ID", SkosNames.Rdf) is { } id ? "#" + id : null) ?? reader.GetAttribute("nodeID", SkosNames.Rdf);
        if (uri is not null && uri.Length == 0)
            throw VocabularyFiles.Wrong(file, reader, $"<{reader.Name}> has an empty rdf:about.");
        return Absolute(uri ?? $"_:{reader.Depth}:{((IXmlLineInfo)reader).LineNumber}:{((IXmlLineInfo)reader).LinePosition}");
    }

    private void ReadProperty(XmlReader reader, string subject)
    {
        var (space, name, language) = (reader.NamespaceURI, reader.LocalName, reader.XmlLang);
        if (!IsTelling(space, name))
        {
            Pass(reader);
            return;
        }

        if (reader.GetAttribute("resource", SkosNames.Rdf) is { } resource)
        {
            var uri = Absolute(resource);
            Pass(reader);
            Link(subject, space, name, uri);
        }
        else if (!reader.IsEmptyElement)
        {
            ReadValue(reader, subject, (space, name, language));
        }
    }

    // A property holds either text or another resource.
    private void ReadValue(XmlReader reader, string subject, (string Space, string Name, string Language) property)
    {
        var depth = reader.Depth;
        var text = new System.Text.StringBuilder();
        var hasNode = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                hasNode = true;
                Link(subject, property.Space, property.Name, ReadNode(reader));
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text.Append(reader.Value);
            }
        }

        if (!hasNode)
            Literal(subject, property, text.ToString());
    }

    private void Link(string subject, string space, string name, string target)
    {
        var draft = drafts.Of(subject);
        if (name == "type")
            draft.IsConcept |= IsConceptType(target);
        else if (space == SkosNames.Labels)
            draft.LabelLinks.Add((SkosNames.KindOf(name) ?? LabelKind.Alternative, target));
        else if (name == "status")
            draft.IsDeprecated |= target.EndsWith("/DEPRECATED", StringComparison.Ordinal);
        else
            (name switch
            {
                "broader" => draft.Broader,
                "narrower" => draft.Narrower,
                "related" => draft.Related,
                _ => draft.Schemes,
            }).Add(target);
    }

    private void Literal(string subject, (string Space, string Name, string Language) property, string text)
    {
        if (property is { Space: SkosNames.Labels, Name: "literalForm" })
            drafts.AddLiteral(subject, property.Language, text);
        else if (property.Name == "deprecated")
            drafts.Of(subject).IsDeprecated |= text.Trim() is "true" or "1";
        else if (property.Space == SkosNames.Core && SkosNames.KindOf(property.Name) is { } kind)
            SkosDrafts.AddLabel(drafts.Of(subject), kind, property.Language, text);
    }

    private static bool IsTelling(string space, string name) => space switch
    {
        SkosNames.Core => name is "prefLabel" or "altLabel" or "hiddenLabel" or "broader" or "narrower" or "related" or "inScheme" or "topConceptOf",
        SkosNames.Labels => name is "prefLabel" or "altLabel" or "hiddenLabel" or "literalForm",
        SkosNames.Rdf => name is "type",
        SkosNames.Owl => name is "deprecated",
        _ => name is "status",
    };

    private static bool IsConceptType(string uri) => uri == SkosNames.Core + "Concept";

    private string Absolute(string uri) =>
        home is null || uri.StartsWith("_:", StringComparison.Ordinal) || Uri.IsWellFormedUriString(uri, UriKind.Absolute)
            || !Uri.TryCreate(home, uri, out var whole)
            ? uri
            : whole.AbsoluteUri;

    private static void Pass(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
        }
    }
}
