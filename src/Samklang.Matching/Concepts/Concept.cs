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
    /// <summary>The concept's name in a language, or in any language when that one has none.</summary>
    public string Name(TextLanguage language) =>
        (Labels.FirstOrDefault(label => label.Language == language && label.Kind == LabelKind.Preferred)
            ?? Labels.FirstOrDefault(label => label.Kind == LabelKind.Preferred))?.Text ?? Id;
}
