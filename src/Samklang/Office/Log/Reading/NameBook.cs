namespace Samklang.Office.Log.Reading;

/// <summary>All names that a person may call things by. Pure: it finds, it does not read the database.</summary>
public sealed class NameBook(IEnumerable<KnownName> names)
{
    private const int ShortestStart = 2;
    private readonly List<KnownName> names = [.. names.Where(name => name.Spelled.Count > 0)];

    public IReadOnlyList<KnownName> Names => names;

    public KnownName? Find(LinkedRecord to) => names.Find(name => name.To == to);

    /// <summary>What may be meant by what has been typed so far, best first: the beginning of any word of a name counts.</summary>
    public IReadOnlyList<KnownName> Suggest(char sign, string typed, int most)
    {
        IReadOnlyList<string> words = Words.Folded(typed);
        return [.. names.Where(name => name.Sign == sign)
            .Select(name => (Name: name, Rank: words.Count == 0 ? 1 : Rank(name, words)))
            .Where(found => found.Rank > 0).OrderByDescending(found => found.Rank).ThenBy(found => found.Name.Title.Sv, StringComparer.OrdinalIgnoreCase)
            .Take(most).Select(found => found.Name)];
    }

    /// <summary>
    /// What the words that follow a sign call, and how many of them are the name. A whole name outweighs a begun one, unless the begun
    /// one goes further: then both may be meant.
    /// </summary>
    internal (int Count, IReadOnlyList<KnownName> Meant) Call(char sign, IReadOnlyList<WordAt> words)
    {
        (int wholeCount, int begunCount) = (0, 0);
        (List<KnownName> whole, List<KnownName> begun) = ([], []);
        foreach (KnownName name in names.Where(name => name.Sign == sign))
        {
            Gather(name, name.Spelled.Max(spelled => Whole(spelled, words)), ref wholeCount, whole);
            Gather(name, name.Spelled.Max(spelled => Begun(spelled, words)), ref begunCount, begun);
        }
        if (begunCount == 0)
            return Within(sign, words);
        if (begunCount <= wholeCount)
            return (wholeCount, whole);
        return (begunCount, [.. whole, .. begun.Except(whole)]);
    }

    // No name begins so: perhaps one of its later words does, as in "@Nordsjökommissionen" for that of the CPMR.
    private (int Count, IReadOnlyList<KnownName> Meant) Within(char sign, IReadOnlyList<WordAt> words)
    {
        int most = 0;
        List<KnownName> meant = [];
        foreach (KnownName name in names.Where(name => name.Sign == sign))
            Gather(name, name.Spelled.Max(spelled => Enumerable.Range(1, spelled.Count - 1).Select(from => Begun([.. spelled.Skip(from)], words)).DefaultIfEmpty().Max()), ref most, meant);
        return (most, meant);
    }

    private static void Gather(KnownName name, int count, ref int most, List<KnownName> found)
    {
        if (count == 0 || count < most)
            return;
        if (count > most)
            found.Clear();
        most = count;
        found.Add(name);
    }

    private static int Whole(IReadOnlyList<string> spelled, IReadOnlyList<WordAt> words) =>
        spelled.Count <= words.Count && spelled.Select((word, i) => words[i].Folded == word).All(same => same) ? spelled.Count : 0;

    private static int Begun(IReadOnlyList<string> spelled, IReadOnlyList<WordAt> words)
    {
        int count = 0;
        while (count < words.Count && count < spelled.Count && words[count].Folded == spelled[count])
            count++;
        bool goesOn = count < words.Count && count < spelled.Count && words[count].Folded.Length > ShortestStart - (count == 0 ? 1 : 0)
            && spelled[count].StartsWith(words[count].Folded, StringComparison.Ordinal);
        return goesOn ? count + 1 : count;
    }

    // A whole name, a name's beginning, the beginning of any of its words.
    private static int Rank(KnownName name, IReadOnlyList<string> words) => name.Spelled.Max(spelled =>
        spelled.SequenceEqual(words) ? 4
        : Starts(spelled, words, 0) ? 3
        : Enumerable.Range(1, Math.Max(0, spelled.Count - words.Count)).Any(from => Starts(spelled, words, from)) ? 2
        : words.All(word => spelled.Any(part => part.StartsWith(word, StringComparison.Ordinal))) ? 1 : 0);

    private static bool Starts(IReadOnlyList<string> spelled, IReadOnlyList<string> words, int from) =>
        from + words.Count <= spelled.Count
        && words.Select((word, i) => i == words.Count - 1 ? spelled[from + i].StartsWith(word, StringComparison.Ordinal) : spelled[from + i] == word).All(fits => fits);
}
