namespace Samklang.Matching;

/// <summary>
/// Reads the vocabulary format. A concept begins with its id in square brackets; then one line each:
/// <c>sv</c>, <c>en</c> or <c>any</c> = labels parted by semicolons, the preferred one first; <c>sv.hidden</c>,
/// <c>en.hidden</c>, <c>any.hidden</c>; <c>broader</c> and <c>related</c> = ids parted by spaces; <c>scheme</c> = names of
/// the parts it stands in, parted by semicolons. <c>#</c> begins a remark.
/// </summary>
internal sealed class VocabularyFile
{
    private readonly List<Draft> drafts = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public void Add(TextReader reader, string file)
    {
        Draft? draft = null;
        for (var number = 1; reader.ReadLine() is { } raw; number++)
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
                draft = Begin(line, file, number);
            else if (draft is null)
                throw new MatchFileException(file, number, $"'{Cut(line)}' stands before the first concept; expected [id].");
            else
                AddLine(draft, line, file, number);
        }
    }

    public Vocabulary ToVocabulary()
    {
        foreach (var draft in drafts)
        {
            if (draft.Labels.Count == 0)
                throw new MatchFileException(draft.File, draft.Line, $"concept {draft.Id} has no label.");
            if (draft.Broader.Concat(draft.Related).FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
                throw new MatchFileException(draft.File, draft.Line, $"concept {draft.Id} points to {unknown}, which isn't in the vocabulary.");
        }

        return new Vocabulary(drafts.Select(draft => new Concept(draft.Id, draft.Labels, draft.Broader, draft.Related) { Schemes = draft.Schemes }));
    }

    public static void Write(Vocabulary vocabulary, TextWriter writer)
    {
        foreach (var concept in vocabulary.Concepts)
        {
            writer.WriteLine($"[{concept.Id}]");
            foreach (var labels in concept.Labels.GroupBy(label => (label.Language, IsHidden: label.Kind == LabelKind.Hidden)))
                writer.WriteLine($"{labels.Key.Language.Code() ?? "any"}{(labels.Key.IsHidden ? ".hidden" : "")} = {string.Join("; ", labels.OrderBy(label => label.Kind).Select(label => OneLabel(label.Text)))}");
            foreach (var (key, values, between) in ((string, IReadOnlyList<string>, string)[])[("broader", concept.Broader, " "), ("related", concept.Related, " "), ("scheme", concept.Schemes, "; ")])
            {
                if (values.Count > 0)
                    writer.WriteLine($"{key} = {string.Join(between, values.Select(OneLabel))}");
            }
        }
    }

    // A semicolon would part the label in two when it is read again.
    private static string OneLabel(string text) => text.Replace(';', ',').ReplaceLineEndings(" ");

    private Draft Begin(string line, string file, int number)
    {
        var id = line.Trim('[', ']').Trim();
        if (line[^1] != ']' || id.Length == 0 || id.Any(char.IsWhiteSpace))
            throw new MatchFileException(file, number, $"'{Cut(line)}' is not a concept id in square brackets.");
        if (!ids.Add(id))
            throw new MatchFileException(file, number, $"concept {id} stands twice.");
        var draft = new Draft(id, file, number);
        drafts.Add(draft);
        return draft;
    }

    private static void AddLine(Draft draft, string line, string file, int number)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
            throw new MatchFileException(file, number, $"'{Cut(line)}' has no '='.");
        var key = line[..equals].Trim();
        var value = line[(equals + 1)..].Trim();
        if (value.Length == 0)
            throw new MatchFileException(file, number, $"'{key}' has no value.");
        if (key is "broader" or "related")
            (key == "broader" ? draft.Broader : draft.Related).AddRange(value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        else if (key is "scheme")
            draft.Schemes.AddRange(value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        else
            draft.AddLabels(LanguageOf(key, file, number), value, key.EndsWith(".hidden", StringComparison.Ordinal));
    }

    private static TextLanguage LanguageOf(string key, string file, int number) => key switch
    {
        "sv" or "sv.hidden" => TextLanguage.Swedish,
        "en" or "en.hidden" => TextLanguage.English,
        "any" or "any.hidden" => TextLanguage.Other,
        _ => throw new MatchFileException(file, number, $"'{Cut(key)}' is not sv, en, any (with or without .hidden), broader, related or scheme."),
    };

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private sealed record Draft(string Id, string File, int Line)
    {
        public List<ConceptLabel> Labels { get; } = [];

        public List<string> Broader { get; } = [];

        public List<string> Related { get; } = [];

        public List<string> Schemes { get; } = [];

        public void AddLabels(TextLanguage language, string value, bool hidden)
        {
            foreach (var text in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var isFirst = !Labels.Any(label => label.Language == language && label.Kind == LabelKind.Preferred);
                var kind = hidden ? LabelKind.Hidden : isFirst ? LabelKind.Preferred : LabelKind.Alternative;
                Labels.Add(new ConceptLabel(language, text, kind));
            }
        }
    }
}
