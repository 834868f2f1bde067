using Samklang.Matching;

namespace Samklang.Concepts;

/// <summary>The vocabulary that the engine works with: the one that comes with it, and the operator's own on top.</summary>
public sealed class KeptVocabulary(EngineFolder folder)
{
    /// <exception cref="MatchFileException">The operator's file is wrong; names the file, the line and what is wrong.</exception>
    public Vocabulary Read() =>
        File.Exists(folder.Vocabulary) ? Vocabulary.Starter().With(Vocabulary.Load(folder.Vocabulary)) : Vocabulary.Starter();

    /// <summary>Keeps the operator's vocabulary in place of the one there was, whole or not at all.</summary>
    /// <returns>Where it lies.</returns>
    public string Keep(Vocabulary vocabulary)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Vocabulary)!);
        vocabulary.Save(folder.Vocabulary);
        return folder.Vocabulary;
    }
}
