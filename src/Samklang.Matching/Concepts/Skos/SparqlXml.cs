using System.Xml;

namespace Samklang.Matching.Concepts.Skos;

/// <summary>Reads the XML form of a SPARQL answer, row by row.</summary>
internal sealed class SparqlXml(SparqlRows rows, string file, CancellationToken cancel)
{
    /// <summary>The reader stands on <c>sparql</c>.</summary>
    public void Read(XmlReader reader)
    {
        var variables = new List<string>();
        var isBegun = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "variable" && !isBegun)
            {
                variables.Add(reader.GetAttribute("name") ?? "");
            }
            else if (reader.LocalName == "results")
            {
                isBegun = true;
                Check(rows.Begin(variables), reader);
            }
            else if (reader.LocalName == "result")
            {
                cancel.ThrowIfCancellationRequested();
                Check(rows.Add(ReadRow(reader)), reader);
            }
        }

        if (!isBegun)
            throw VocabularyFiles.Wrong(file, reader, "the SPARQL answer has no <results>; an answer to ASK holds no vocabulary.");
    }

    private void Check(string? problem, XmlReader reader)
    {
        if (problem is not null)
            throw VocabularyFiles.Wrong(file, reader, problem);
    }

    private static Dictionary<string, SparqlValue> ReadRow(XmlReader reader)
    {
        var row = new Dictionary<string, SparqlValue>(StringComparer.Ordinal);
        if (reader.IsEmptyElement)
            return row;
        var depth = reader.Depth;
        var variable = "";
        string? language = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "binding" })
                variable = reader.GetAttribute("name") ?? "";
            else if (reader.NodeType == XmlNodeType.Element)
                language = reader.GetAttribute("xml:lang");
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                row[variable] = new SparqlValue(reader.Value, language);
        }

        return row;
    }
}
