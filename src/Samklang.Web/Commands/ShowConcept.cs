using Samklang.Concepts;
using Samklang.Matching;

namespace Samklang.Web.Commands;

/// <summary>Looks a concept up by its id, or by what its labels say.</summary>
internal static class ShowConcept
{
    private const int Most = 10;

    public static async Task<int> RunAsync(string word, TextWriter output, TextWriter error)
    {
        await using ServiceProvider services = CommandServices.Open();
        Vocabulary vocabulary = services.GetRequiredService<KeptVocabulary>().Read();
        List<Concept> found = Find(vocabulary, word.Trim());
        if (found.Count == 0)
        {
            await error.WriteLineAsync($"None of the {vocabulary.Concepts.Count} concepts has the id or a label with '{word}'.");
            return ExitCode.Failed;
        }
        ILookup<string, Concept> narrower = vocabulary.Concepts.SelectMany(c => c.Broader.Select(b => (b, c))).ToLookup(p => p.b, p => p.c);
        foreach (Concept concept in found.Take(Most))
            await output.WriteLineAsync(Describe(concept, vocabulary, [.. narrower[concept.Id]]));
        if (found.Count > Most)
            await output.WriteLineAsync($"… and {found.Count - Most} more.");
        return ExitCode.Done;
    }

    // An id or a whole label is meant alone; otherwise every label that holds the word, the shortest first.
    private static List<Concept> Find(Vocabulary vocabulary, string word)
    {
        if (vocabulary.Find(word) is { } byId)
            return [byId];
        List<Concept> whole = [.. vocabulary.Concepts.Where(c => c.Labels.Any(l => l.Text.Equals(word, StringComparison.OrdinalIgnoreCase)))];
        return whole.Count > 0
            ? whole
            : [.. vocabulary.Concepts.Select(c => (Concept: c, Label: c.Labels.Where(l => l.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).MinBy(l => l.Text.Length)))
                .Where(p => p.Label is not null).OrderBy(p => p.Label!.Text.Length).ThenBy(p => p.Concept.Id, StringComparer.Ordinal).Select(p => p.Concept)];
    }

    private static string Describe(Concept concept, Vocabulary vocabulary, List<Concept> narrower)
    {
        List<string> lines = [$"[{concept.Id}] {concept.Name(TextLanguage.Swedish)} / {concept.Name(TextLanguage.English)}"];
        lines.AddRange(concept.Labels.GroupBy(l => l.Language).Select(g => $"  {g.Key.Code() ?? "any"}: {string.Join("; ", g.Select(l => l.Kind == LabelKind.Hidden ? $"({l.Text})" : l.Text))}"));
        foreach ((string name, IEnumerable<string> ids) in ((string, IEnumerable<string>)[])[("broader", concept.Broader), ("narrower", narrower.Select(c => c.Id)), ("related", concept.Related)])
        {
            if (ids.Any())
                lines.Add($"  {name}: {string.Join("; ", ids.Select(id => $"{vocabulary.Find(id)?.Name(TextLanguage.English) ?? id} [{id}]"))}");
        }
        if (concept.Schemes.Count > 0)
            lines.Add($"  in: {string.Join("; ", concept.Schemes)}");
        return string.Join('\n', lines);
    }
}
