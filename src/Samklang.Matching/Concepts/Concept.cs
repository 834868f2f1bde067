namespace Samklang.Matching;

/// <summary>As in SKOS: a hidden label is found in texts but never shown, and weighs less.</summary>
public enum LabelKind
{
    Preferred,
    Alternative,
    Hidden,
}

/// <summary>A name of a concept. <see cref="TextLanguage.Other"/> means that it is the same in every language.</summary>
public sealed record ConceptLabel(TextLanguage Language, string Text, LabelKind Kind);

/// <summary>A concept in SKOS terms.</summary>
public sealed record Concept(
    string Id,
    IReadOnlyList<ConceptLabel> Labels,
    IReadOnlyList<string> Broader,
    IReadOnlyList<string> Related)
{
    /// <summary>The names of the parts of the vocabulary that the concept stands in, as EuroVoc's <c>2826 social affairs</c>.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];

    /// <summary>The concept's name in a language, or in any language when that one has none.</summary>
    public string Name(TextLanguage language) =>
        (Labels.FirstOrDefault(label => label.Language == language && label.Kind == LabelKind.Preferred)
            ?? Labels.FirstOrDefault(label => label.Kind == LabelKind.Preferred))?.Text ?? Id;

    /// <summary>The concept with what another vocabulary says of it: the other's preferred names win, all else is kept.</summary>
    internal Concept With(Concept other)
    {
        var renamed = other.Labels.Where(label => label.Kind == LabelKind.Preferred).Select(label => label.Language).ToHashSet();
        var own = Labels.Select(label => label.Kind == LabelKind.Preferred && renamed.Contains(label.Language) ? label with { Kind = LabelKind.Alternative } : label);
        return new Concept(Id, [.. other.Labels.Concat(own).DistinctBy(label => (label.Language, label.Text))],
            [.. Broader.Union(other.Broader)], [.. Related.Union(other.Related)])
        {
            Schemes = [.. Schemes.Union(other.Schemes)],
        };
    }
}
