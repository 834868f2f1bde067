namespace Samklang.Matching;

/// <summary>A vocabulary that was read from somebody else's file, and what was left out of it, in lines for a person.</summary>
public sealed record VocabularyReading(Vocabulary Vocabulary, IReadOnlyList<string> Remarks)
{
    /// <summary>
    /// Reads SKOS in RDF/XML (labels as texts or as SKOS-XL resources), a SPARQL answer in JSON or XML, or the engine's own
    /// format; which one it is shows from its beginning. Only Swedish and English labels are kept.
    /// </summary>
    /// <param name="content">The file; must be able to seek.</param>
    /// <param name="file">The name that errors call it by.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="MatchFileException">The file is none of these, is cut off or holds no concept.</exception>
    public static VocabularyReading From(Stream content, string file, CancellationToken cancel = default) =>
        Concepts.Skos.VocabularyFiles.Read(content, file, cancel);
}
