namespace Samklang.Matching;

/// <summary>Which bridges the engine uses and how much they weigh. The same for every task.</summary>
public sealed record EngineSettings
{
    public bool UseConcepts { get; init; } = true;

    public bool UseBroader { get; init; } = true;

    public bool UseLexicon { get; init; } = true;

    public bool UseCognates { get; init; } = true;

    public bool UseCompounds { get; init; } = true;

    public bool UsePairs { get; init; } = true;

    public double TitleWeight { get; init; } = 2.0;

    public double LeadWeight { get; init; } = 1.4;

    /// <summary>How fast a term's repetition in an item stops counting.</summary>
    public double Saturation { get; init; } = 1.2;

    /// <summary>How much an item's length counts against it, 0 to 1.</summary>
    public double LengthPenalty { get; init; } = 0.6;

    /// <summary>How many unseen items an index reckons with when it judges how rare a term is.</summary>
    public double SupposedItems { get; init; } = 200;

    /// <summary>The share of those in which any term is supposed to stand.</summary>
    public double SupposedShare { get; init; } = 0.02;

    public double TranslationWeight { get; init; } = 0.9;

    public double SynonymWeight { get; init; } = 0.4;

    public double CognateWeight { get; init; } = 0.55;

    public double ConceptWeight { get; init; } = 1.0;

    /// <summary>What a hidden label counts, to 1 for a shown one.</summary>
    public double HiddenWeight { get; init; } = 0.6;

    public double BroaderWeight { get; init; } = 0.35;

    public double NarrowerWeight { get; init; } = 0.5;

    public double RelatedWeight { get; init; } = 0.25;

    public double PairWeight { get; init; } = 0.5;

    public double PartWeight { get; init; } = 0.6;

    /// <summary>The amount of evidence at which a score is about two thirds convinced.</summary>
    public double EvidenceScale { get; init; } = 20;

    public double StrongFrom { get; init; } = 0.62;

    public double LikelyFrom { get; init; } = 0.48;

    public double PossibleFrom { get; init; } = 0.36;

    /// <summary>How many reasons a hit carries at most.</summary>
    public int MostReasons { get; init; } = 12;
}
