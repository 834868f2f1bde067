namespace Samklang.Matching;

/// <summary>A set of concepts with their labels and their order. Immutable.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, Concept> byId;

    /// <exception cref="ArgumentException">Two concepts share an id.</exception>
    public Vocabulary(IEnumerable<Concept> concepts)
    {
        Concepts = [.. concepts];
        byId = new Dictionary<string, Concept>(Concepts.Count, StringComparer.Ordinal);
        foreach (var concept in Concepts)
        {
            if (!byId.TryAdd(concept.Id, concept))
                throw new ArgumentException($"Concept {concept.Id} stands twice in the vocabulary.", nameof(concepts));
        }
    }

    public static Vocabulary Empty { get; } = new([]);

    public IReadOnlyList<Concept> Concepts { get; }

    public Concept? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The vocabulary of regional policy that ships with the engine, keyed to EuroVoc.</summary>
    public static Vocabulary Starter()
    {
        var files = Analysis.WordLists.Names("vocabulary").Select(name => (name, Open: (Func<Stream>)(() => Analysis.WordLists.Open(name))));
        var reading = new VocabularyFile();
        foreach (var (name, open) in files)
        {
            using var reader = new StreamReader(open());
            reading.Add(reader, name);
        }

        return reading.ToVocabulary();
    }

    /// <exception cref="MatchFileException">The file is not a vocabulary; names the file, the line and what is wrong.</exception>
    public static Vocabulary Read(TextReader reader, string file)
    {
        var reading = new VocabularyFile();
        reading.Add(reader, file);
        return reading.ToVocabulary();
    }

    /// <summary>
    /// This vocabulary with another on top: the other's names are the preferred ones, and every label and link of both stands.
    /// </summary>
    public Vocabulary With(Vocabulary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new Vocabulary(Concepts.Where(own => other.Find(own.Id) is null).Concat(other.Concepts.Select(theirs => Find(theirs.Id) is { } own ? own.With(theirs) : theirs)));
    }

    /// <summary>Writes the format that <see cref="Read"/> reads.</summary>
    public void Write(TextWriter writer) => VocabularyFile.Write(this, writer);

    /// <summary>Writes the file whole or not at all.</summary>
    public void Save(string path) => Index.Files.AtomicFile.Write(path, file =>
    {
        using var writer = new StreamWriter(file, leaveOpen: true) { NewLine = "\n" };
        Write(writer);
    });

    /// <exception cref="MatchFileException">The file is not a vocabulary; names the file, the line and what is wrong.</exception>
    public static Vocabulary Load(string path)
    {
        using var reader = new StreamReader(path);
        return Read(reader, path);
    }
}
