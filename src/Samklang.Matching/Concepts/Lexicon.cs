namespace Samklang.Matching;

/// <summary>Swedish and English words and phrases that stand for the same thing.</summary>
public sealed record LexiconEntry(IReadOnlyList<string> Swedish, IReadOnlyList<string> English);

/// <summary>A Swedish-English lexicon. Immutable. One entry a line: <c>sv, sv = en, en</c>; <c>#</c> begins a remark.</summary>
public sealed class Lexicon(IEnumerable<LexiconEntry> entries)
{
    public static Lexicon Empty { get; } = new([]);

    public IReadOnlyList<LexiconEntry> Entries { get; } = [.. entries];

    /// <summary>The lexicon of the field that ships with the engine.</summary>
    public static Lexicon Starter()
    {
        var entries = new List<LexiconEntry>();
        foreach (var name in Analysis.WordLists.Names("lexicon"))
        {
            using var reader = new StreamReader(Analysis.WordLists.Open(name));
            entries.AddRange(Read(reader, name).Entries);
        }

        return new Lexicon(entries);
    }

    /// <exception cref="MatchFileException">The file is not a lexicon; names the file, the line and what is wrong.</exception>
    public static Lexicon Read(TextReader reader, string file)
    {
        var entries = new List<LexiconEntry>();
        for (var number = 1; reader.ReadLine() is { } raw; number++)
        {
            var line = raw.Trim();
            if (line.Length > 0 && line[0] != '#')
                entries.Add(Parse(line, file, number));
        }

        return new Lexicon(entries);
    }

    private static LexiconEntry Parse(string line, string file, int number)
    {
        var sides = line.Split('=');
        if (sides.Length != 2)
            throw new MatchFileException(file, number, "expected one '=' between the Swedish and the English words.");
        var entry = new LexiconEntry(Words(sides[0]), Words(sides[1]));
        if (entry.Swedish.Count == 0 || entry.English.Count == 0)
            throw new MatchFileException(file, number, $"no {(entry.Swedish.Count == 0 ? "Swedish" : "English")} word.");
        return entry;
    }

    private static string[] Words(string side) => side.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
