using System.Security.Cryptography;
using System.Text;

namespace Samklang.Matching.Index.Files;

/// <summary>
/// What an engine is, in 32 bytes: its code and word lists, settings, vocabulary and lexicon. An index made by another one
/// reads texts in another way, so its terms would not be the same.
/// </summary>
internal static class Fingerprint
{
    public const int Length = 32;

    public static byte[] Of(Vocabulary vocabulary, Lexicon lexicon, EngineSettings settings)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Fingerprint).Module.ModuleVersionId.ToByteArray());
        Add(hash, settings.ToString());
        foreach (var concept in vocabulary.Concepts)
        {
            Add(hash, concept.Id);
            foreach (var label in concept.Labels)
                Add(hash, $"{label.Language} {label.Kind} {label.Text}");
            Add(hash, $"{string.Join(' ', concept.Broader)}|{string.Join(' ', concept.Related)}");
        }

        foreach (var entry in lexicon.Entries)
            Add(hash, $"{string.Join(',', entry.Swedish)}={string.Join(',', entry.English)}");
        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}
