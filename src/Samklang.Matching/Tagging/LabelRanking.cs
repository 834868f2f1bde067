namespace Samklang.Matching.Tagging;

/// <summary>Ranks concepts by the engine's own matching of their labels, as if each concept were an item.</summary>
internal sealed class LabelRanking(MatchEngine engine, Vocabulary vocabulary, ConceptLabels labels)
{
    public const int Most = 60;

    private readonly ItemIndex index = engine.CreateItemIndex(vocabulary.Concepts.Select(TextOf));

    public IReadOnlyList<Hit> Hits(MatchText text) => index.Rank(text, Most);

    public IReadOnlyList<RankedLabel> Rank(IReadOnlyList<Hit> hits) =>
        [.. hits.Select((hit, rank) => new RankedLabel(labels.Number(hit.Id)!.Value, hit.Score, rank))];

    private static MatchText TextOf(Concept concept) => new(concept.Id,
    [
        .. concept.Labels.GroupBy(label => (IsPreferred: label.Kind == LabelKind.Preferred, label.Language)).OrderByDescending(group => group.Key.IsPreferred)
            .ThenBy(group => group.Key.Language)
            .Select(group => new MatchField(group.Key.IsPreferred ? Zone.Title : Zone.Body, string.Join("; ", group.Select(label => label.Text)), group.Key.Language)),
    ]);
}
