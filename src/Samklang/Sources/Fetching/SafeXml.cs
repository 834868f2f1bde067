using System.Xml;

namespace Samklang.Sources.Fetching;

/// <summary>Reads XML that somebody else wrote: no document type, so no entities that unfold, and nothing fetched from elsewhere.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 1024, IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static XmlReader Read(Stream stream) => XmlReader.Create(stream, settings);

    public static XmlReader Read(string text) => XmlReader.Create(new StringReader(text), settings);

    /// <summary>What is wrong with an XML text, in a sentence.</summary>
    public static string Explain(XmlException broken) => broken.Message.Contains("DTD", StringComparison.Ordinal)
        ? "answered XML with a document type declaration, which is refused."
        : $"answered XML that is broken or cut off: {SourceAnswer.FirstSentence(broken.Message)}";
}
