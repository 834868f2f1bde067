using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index;

/// <summary>The words that items have held, in order, for finding those that begin with what has been typed so far.</summary>
internal sealed class WordCatalogue
{
    readonly Dictionary<string, ulong> _stems = new(StringComparer.Ordinal);
    readonly Lock _sorting = new();
    string[]? _sorted;

    public void Add(IEnumerable<WordForm> forms)
    {
        foreach (var form in forms)
        {
            if (_stems.TryAdd(form.Lower, form.Stem))
                _sorted = null;
        }
    }

    /// <summary>The stems of at most so many words with that beginning.</summary>
    public IEnumerable<ulong> BeginningWith(string prefix, int most)
    {
        var words = Sorted();
        var at = Array.BinarySearch(words, prefix, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < words.Length && most-- > 0 && words[i].StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return _stems[words[i]];
    }

    string[] Sorted()
    {
        lock (_sorting)
            return _sorted ??= [.. _stems.Keys.Order(StringComparer.Ordinal)];
    }
}
