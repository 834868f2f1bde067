using System.Text;
using System.Text.Json;
using System.Xml;

namespace Samklang.Matching.Concepts.Skos;

/// <summary>Finds out what form a vocabulary's file has, and reads it.</summary>
internal static class VocabularyFiles
{
    public static VocabularyReading Read(Stream stream, string file, CancellationToken cancel)
    {
        using var content = new BufferedStream(stream, 64 << 10);
        var first = FirstSign(content, file);
        content.Position = 0;
        return first switch
        {
            '<' => ReadXml(content, file, cancel),
            '{' => ReadJson(content, file, cancel),
            _ => ReadOwn(content, file),
        };
    }

    public static MatchFileException Wrong(string file, XmlReader reader, string problem) =>
        new(file, reader is IXmlLineInfo line && line.HasLineInfo() ? line.LineNumber : 1, problem);

    private static char FirstSign(Stream content, string file)
    {
        for (var read = content.ReadByte(); read >= 0; read = content.ReadByte())
        {
            if (read is not (' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF))
                return (char)read;
        }

        throw new MatchFileException(file, 1, "the file is empty.");
    }

    private static VocabularyReading ReadXml(Stream content, string file, CancellationToken cancel)
    {
        // A document type could name entities that grow without bound, or files of this machine.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };
        try
        {
            using var reader = XmlReader.Create(content, settings);
            reader.MoveToContent();
            return (reader.LocalName, reader.NamespaceURI) switch
            {
                ("RDF", SkosNames.Rdf) => Whole(file, drafts => new RdfXml(drafts, file, cancel).Read(reader)),
                ("sparql", _) => Whole(file, drafts => new SparqlXml(new SparqlRows(drafts), file, cancel).Read(reader)),
                _ => throw Wrong(file, reader, $"the file begins with <{reader.Name}>; expected <rdf:RDF> or <sparql>."),
            };
        }
        catch (XmlException wrong)
        {
            var problem = wrong.Message.Contains("DTD", StringComparison.Ordinal)
                ? "the file has a document type (<!DOCTYPE>), which is not read: it could name entities without end."
                : wrong.Message;
            throw new MatchFileException(file, Math.Max(wrong.LineNumber, 1), problem);
        }
    }

    private static VocabularyReading ReadJson(Stream content, string file, CancellationToken cancel)
    {
        try
        {
            return Whole(file, drafts => new SparqlJson(new SparqlRows(drafts), file, cancel).Read(content));
        }
        catch (JsonException wrong)
        {
            throw new MatchFileException(file, (int)(wrong.LineNumber ?? 0) + 1, $"not whole JSON: {wrong.Message}");
        }
    }

    private static VocabularyReading Whole(string file, Action<SkosDrafts> read)
    {
        var drafts = new SkosDrafts();
        read(drafts);
        return drafts.Finish() ?? throw new MatchFileException(file, 1, "the file describes no concept (skos:Concept).");
    }

    private static VocabularyReading ReadOwn(Stream content, string file)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return new VocabularyReading(Vocabulary.Read(reader, file), []);
        }
        catch (DecoderFallbackException)
        {
            throw new MatchFileException(file, 1, "the file is not text in UTF-8, nor RDF/XML, nor a SPARQL answer.");
        }
    }
}
