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

    public double LeadWeight { get; init; } = 1.5;

    /// <summary>How many characters at the start of a body count as its lead.</summary>
    public int Opening { get; init; } = 200;

    /// <summary>What a concept adds on top of its own words.</summary>
    public double ConceptShare { get; init; } = 0.7;

    /// <summary>What a phrase of the lexicon adds on top of its own words.</summary>
    public double PhraseShare { get; init; } = 0.2;

    /// <summary>How much an item gains whose whole title the profile says.</summary>
    public double NamedTitleBonus { get; init; } = 0.5;

    /// <summary>What it gains besides when the profile says one of its names word by word.</summary>
    public double NamedInOrderBonus { get; init; } = 0.4;

    /// <summary>How steeply the gain falls for a title that is said in part.</summary>
    public double NamedPower { get; init; } = 4;

    /// <summary>How much a word loses by being common in texts of the EU, 0 to 1.</summary>
    public double Commonness { get; init; } = 0.5;

    /// <summary>What the words of every call and project count at most.</summary>
    public double WeakWeight { get; init; } = 0.45;

    /// <summary>How fast a term's repetition in an item stops counting.</summary>
    public double Saturation { get; init; } = 2.2;

    /// <summary>How much an item's length counts against it, 0 to 1.</summary>
    public double LengthPenalty { get; init; } = 0.75;

    /// <summary>How many unseen items an index reckons with when it judges how rare a term is.</summary>
    public double SupposedItems { get; init; } = 30;

    /// <summary>The share of those in which any term is supposed to stand.</summary>
    public double SupposedShare { get; init; } = 0.02;

    public double TranslationWeight { get; init; } = 0.7;

    public double SynonymWeight { get; init; } = 0.2;

    public double CognateWeight { get; init; } = 0.5;

    /// <summary>What a hidden label counts, to 1 for a shown one.</summary>
    public double HiddenWeight { get; init; } = 0.6;

    public double BroaderWeight { get; init; } = 0.4;

    public double NarrowerWeight { get; init; } = 0.55;

    public double RelatedWeight { get; init; } = 0.25;

    public double PairWeight { get; init; } = 0.3;

    public double PartWeight { get; init; } = 0.6;

    /// <summary>The amount of evidence at which a score is about two thirds convinced.</summary>
    public double EvidenceScale { get; init; } = 20;

    /// <summary>The share of a profile's reach from which a single subject counts as one in common.</summary>
    public double SubjectFrom { get; init; } = 0.05;

    public double StrongFrom { get; init; } = 0.78;

    /// <summary>The score at which a single concept is enough for strong.</summary>
    public double StrongAloneFrom { get; init; } = 0.85;

    public double LikelyFrom { get; init; } = 0.55;

    public double PossibleFrom { get; init; } = 0.42;

    /// <summary>A search leaves out what scores less than this share of its best hit, titles aside.</summary>
    public double SearchFloor { get; init; } = 0.2;

    /// <summary>How many reasons a hit carries at most.</summary>
    public int MostReasons { get; init; } = 12;

    /// <summary>What an item's evidence is multiplied by when so much of a name of it is said and is said in order, both 0 to 1.</summary>
    internal double ByTitle(double named, double inOrder) => 1 + (NamedTitleBonus * Math.Pow(named, NamedPower)) + (NamedInOrderBonus * inOrder);

    /// <summary>The most that <see cref="ByTitle"/> gives.</summary>
    internal double MostByTitle => 1 + NamedTitleBonus + NamedInOrderBonus;

    /// <summary>The part of a slot's worth that counts, since a concept's or phrase's words count already.</summary>
    internal double ShareOf(Index.SlotKind kind) => kind switch
    {
        Index.SlotKind.Concept => ConceptShare,
        Index.SlotKind.Phrase => PhraseShare,
        _ => 1,
    };

    internal float WeightOf(Zone zone, int start) => (float)(zone switch
    {
        Zone.Title => TitleWeight,
        Zone.Lead => LeadWeight,
        _ => start < Opening ? LeadWeight : 1,
    });
}
