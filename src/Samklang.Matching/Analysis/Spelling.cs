namespace Samklang.Matching.Analysis;

/// <summary>
/// A word exactly as it is spelled in some text, and what has been worked out of it so far: what it says of the text's language, and its form in
/// each language and shape. Two threads that work the same out at once come to the same.
/// </summary>
internal sealed class Spelling(string text)
{
    private const int Languages = 3;
    private const int Shapes = 4;

    // What almost every word is, close at hand; what few are, elsewhere.
    private WordForm? swedish;
    private WordForm? english;
    private WordForm?[]? others;
    private ulong[]? spelled;

    public string Text => text;

    public LanguageSigns Signs { get; } = LanguageSigns.Of(text);

    public WordForm Form(WordForms forms, TextLanguage language, Shape shape) => (shape, language) switch
    {
        (Shape.Word, TextLanguage.Swedish) => swedish ??= forms.Get(text, language, shape),
        (Shape.Word, TextLanguage.English) => english ??= forms.Get(text, language, shape),
        _ => (others ??= new WordForm?[Languages * Shapes])[((int)shape * Languages) + (int)language] ??= forms.Get(text, language, shape),
    };

    /// <summary>The stem that an acronym would have if it were an ordinary word.</summary>
    public ulong Spelled(WordForm form, TextLanguage language)
    {
        ref var stem = ref (spelled ??= new ulong[Languages])[(int)language];
        return stem != 0 ? stem : stem = TermKey.Stem(language, WordForms.StemOf(form.Lower, language));
    }
}

/// <summary>
/// The spellings met so far, found without the word being copied or put into lower case. Read by many threads at once, written by one at a time;
/// a reader that misses what is just being written asks again with the lock held.
/// </summary>
internal sealed class Spellings
{
    private const int MostKept = 400_000;
    private const int LongestKept = 40;

    private readonly Lock writing = new();
    private Entry[] table = new Entry[1 << 12];
    private int count;

    public Spelling Get(ReadOnlySpan<char> word)
    {
        var hash = string.GetHashCode(word);
        return Find(Volatile.Read(ref table), word, hash) ?? Add(word, hash);
    }

    private static Spelling? Find(Entry[] table, ReadOnlySpan<char> word, int hash)
    {
        for (var at = hash & (table.Length - 1); ; at = (at + 1) & (table.Length - 1))
        {
            if (Volatile.Read(ref table[at].Spelling) is not { } spelling)
                return null;
            if (table[at].Hash == hash && word.SequenceEqual(spelling.Text))
                return spelling;
        }
    }

    private Spelling Add(ReadOnlySpan<char> word, int hash)
    {
        if (word.Length > LongestKept || Volatile.Read(ref count) >= MostKept)
            return new Spelling(word.ToString());
        using var _ = writing.EnterScope();
        if (Find(table, word, hash) is { } known)
            return known;
        if (++count * 2 > table.Length)
            Grow();
        var spelling = new Spelling(word.ToString());
        Put(table, new Entry { Hash = hash, Spelling = spelling });
        return spelling;
    }

    private void Grow()
    {
        var larger = new Entry[table.Length * 2];
        foreach (var entry in table.Where(entry => entry.Spelling is not null))
            Put(larger, entry);
        Volatile.Write(ref table, larger);
    }

    private static void Put(Entry[] table, Entry entry)
    {
        var at = entry.Hash & (table.Length - 1);
        while (table[at].Spelling is not null)
            at = (at + 1) & (table.Length - 1);
        table[at].Hash = entry.Hash;
        Volatile.Write(ref table[at].Spelling, entry.Spelling);
    }

    private struct Entry
    {
        public int Hash;
        public Spelling? Spelling;
    }
}
