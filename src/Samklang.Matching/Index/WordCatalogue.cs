using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index;

/// <summary>The words that items have held, in order, for finding those that begin with what has been typed so far.</summary>
internal sealed class WordCatalogue
{
    private readonly Dictionary<string, ulong> stems = new(StringComparer.Ordinal);
    private readonly Lock sorting = new();
    private string[]? sorted;

    public void Add(IEnumerable<WordForm> forms)
    {
        foreach (var form in forms)
        {
            if (stems.TryAdd(form.Lower, form.Stem))
                sorted = null;
        }
    }

    /// <summary>The stems of at most so many words with that beginning.</summary>
    public IEnumerable<ulong> BeginningWith(string prefix, int most)
    {
        var words = Sorted();
        var at = Array.BinarySearch(words, prefix, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < words.Length && most-- > 0 && words[i].StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return stems[words[i]];
    }

    private string[] Sorted()
    {
        lock (sorting)
            return sorted ??= [.. stems.Keys.Order(StringComparer.Ordinal)];
    }
}
