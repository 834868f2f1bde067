namespace Samklang.Matching.Concepts.Skos;

/// <summary>What was left out of a file, and why, in lines for a person; the same thing many times is one line.</summary>
internal sealed class SkosRemarks
{
    private const int Shown = 5;

    private readonly List<string> deprecated = [], unlabelled = [], doubled = [], cut = [];
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Lines =>
    [
        .. Line(deprecated, "deprecated and left out"), .. Line(unlabelled, "without a Swedish or English label and left out"),
        .. Line([.. unknown], "pointed to but not described; those links are left out"),
        .. Line(doubled, "with two preferred labels in a language; the first one counts"), .. cut,
    ];

    public bool Keeps(string uri, SkosDraft draft)
    {
        if (draft.IsDeprecated)
            deprecated.Add(uri);
        else if (draft.Labels.Count == 0)
            unlabelled.Add(uri);
        return !draft.IsDeprecated && draft.Labels.Count > 0;
    }

    public void Unknown(IEnumerable<string> uris) => unknown.UnionWith(uris);

    public void TwoPreferred(string uri, TextLanguage language) => doubled.Add($"{SkosNames.IdOf(uri)} ({language})");

    public void Cycle(IEnumerable<string> uris) =>
        cut.Add($"a circle of broader concepts, {string.Join(" < ", uris.Select(SkosNames.IdOf))}; its last link is left out");

    private static IEnumerable<string> Line(List<string> uris, string what) => uris.Count == 0
        ? []
        : [$"{uris.Count} concept{(uris.Count == 1 ? "" : "s")} {what}: {string.Join(", ", uris.Take(Shown).Select(SkosNames.IdOf))}{(uris.Count > Shown ? ", …" : "")}"];
}
