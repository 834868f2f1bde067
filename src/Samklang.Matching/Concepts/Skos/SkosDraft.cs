namespace Samklang.Matching.Concepts.Skos;

/// <summary>What has been said of one resource so far. In RDF a resource may be described in many places.</summary>
internal sealed class SkosDraft
{
    public List<ConceptLabel> Labels { get; } = [];

    /// <summary>Labels that are resources of their own (SKOS-XL), with the kind that the concept gives them.</summary>
    public List<(LabelKind Kind, string Uri)> LabelLinks { get; } = [];

    public List<string> Broader { get; } = [];

    public List<string> Narrower { get; } = [];

    public List<string> Related { get; } = [];

    public List<string> Schemes { get; } = [];

    public bool IsConcept { get; set; }

    public bool IsDeprecated { get; set; }
}
