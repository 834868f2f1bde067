namespace Samklang.Matching.Concepts.Skos;

/// <summary>Gathers what a file says, in whatever order it says it, and makes a vocabulary of it at the end.</summary>
internal sealed class SkosDrafts
{
    private readonly Dictionary<string, SkosDraft> byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (TextLanguage Language, string Text)> labels = new(StringComparer.Ordinal);

    public SkosDraft Of(string uri)
    {
        if (!byUri.TryGetValue(uri, out var draft))
            byUri[uri] = draft = new SkosDraft();
        return draft;
    }

    public static void AddLabel(SkosDraft draft, LabelKind kind, string? language, string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (SkosNames.LanguageOf(language) is { } known && words.Length > 0 && !draft.Labels.Contains(new ConceptLabel(known, words, kind)))
            draft.Labels.Add(new ConceptLabel(known, words, kind));
    }

    /// <summary>The text of a label that is a resource of its own.</summary>
    public void AddLiteral(string labelUri, string? language, string text)
    {
        if (SkosNames.LanguageOf(language) is { } known && text.Trim() is { Length: > 0 } words)
            labels[labelUri] = (known, words);
    }

    /// <returns>Null when the file describes no concept at all.</returns>
    public VocabularyReading? Finish()
    {
        var remarks = new SkosRemarks();
        foreach (var (_, draft) in byUri)
            Resolve(draft);
        var concepts = byUri.Where(pair => pair.Value.IsConcept).ToList();
        if (concepts.Count == 0)
            return null;
        var kept = concepts.Where(pair => remarks.Keeps(pair.Key, pair.Value)).ToDictionary(StringComparer.Ordinal);
        foreach (var (uri, draft) in kept)
        {
            foreach (var narrower in draft.Narrower.Where(kept.ContainsKey))
                kept[narrower].Broader.Add(uri);
        }

        var cutter = new SkosCycles(kept, remarks);
        var vocabulary = new Vocabulary(kept.Select(pair => ToConcept(pair.Key, pair.Value, kept, cutter.Broader(pair.Key), remarks)).ToList());
        return new VocabularyReading(vocabulary, remarks.Lines);
    }

    private void Resolve(SkosDraft draft)
    {
        foreach (var (kind, uri) in draft.LabelLinks)
        {
            if (labels.TryGetValue(uri, out var label) && !draft.Labels.Any(own => own.Language == label.Language && own.Text == label.Text))
                draft.Labels.Add(new ConceptLabel(label.Language, label.Text, kind));
        }
    }

    private Concept ToConcept(string uri, SkosDraft draft, Dictionary<string, SkosDraft> kept, List<string> broader, SkosRemarks remarks)
    {
        var related = draft.Related.Distinct(StringComparer.Ordinal).ToList();
        remarks.Unknown(related.Where(other => !kept.ContainsKey(other)));
        return new Concept(SkosNames.IdOf(uri), [.. Ordered(uri, draft.Labels, remarks)], [.. broader.Select(SkosNames.IdOf)],
            [.. related.Where(kept.ContainsKey).Select(SkosNames.IdOf)])
        {
            Schemes = [.. draft.Schemes.Distinct(StringComparer.Ordinal).Select(SchemeName).OfType<string>()],
        };
    }

    // The preferred label first; a second one in the same language becomes an alternative.
    private static IEnumerable<ConceptLabel> Ordered(string uri, List<ConceptLabel> labels, SkosRemarks remarks)
    {
        foreach (var language in labels.OrderBy(label => label.Kind).GroupBy(label => label.Language).OrderBy(group => group.Key))
        {
            var texts = new HashSet<string>(StringComparer.Ordinal);
            var preferred = 0;
            foreach (var label in language.Where(label => texts.Add(label.Text)))
            {
                preferred += label.Kind == LabelKind.Preferred ? 1 : 0;
                if (label.Kind == LabelKind.Preferred && preferred == 2)
                    remarks.TwoPreferred(uri, language.Key);
                yield return label.Kind == LabelKind.Preferred && preferred > 1 ? label with { Kind = LabelKind.Alternative } : label;
            }
        }
    }

    private string? SchemeName(string uri)
    {
        var names = byUri.GetValueOrDefault(uri)?.Labels.OrderBy(label => label.Kind).ThenByDescending(label => label.Language).ToList();
        return names is [var first, ..] ? first.Text : null;
    }
}
