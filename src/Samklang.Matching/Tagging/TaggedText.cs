namespace Samklang.Matching;

/// <summary>A text and the concepts that somebody has given it: what the model learns from.</summary>
public sealed record TaggedText(MatchText Text, IReadOnlyCollection<string> Concepts);

public enum ProposalGround
{
    /// <summary>A label of the concept, or words of it, stands in the text.</summary>
    Label,

    /// <summary>A word that has gone with the concept in the texts that were learnt from.</summary>
    Word,
}

/// <summary>One thing in a text that speaks for a concept. The weights of a proposal's grounds sum to at most 1.</summary>
/// <param name="Ground">Whether it is the label itself, or a word that has gone with the concept.</param>
/// <param name="Words">As they stand in the text.</param>
/// <param name="Place">The first place where they stand.</param>
/// <param name="Weight">Its share of what speaks for the concept.</param>
public sealed record ProposalReason(ProposalGround Ground, string Words, Place Place, double Weight);

/// <summary>
/// A concept that a text seems to be about. The confidence is how often a proposal like it was right among the texts that
/// were learnt from, 0 to 1.
/// </summary>
/// <param name="ConceptId">The concept.</param>
/// <param name="Confidence">For ordering and for a threshold; never shown as a number.</param>
/// <param name="Reasons">What in the text speaks for it, the weightiest first.</param>
/// <param name="LearntFrom">How many of the texts that were learnt from have the concept; 0 when its labels alone speak for it.</param>
public sealed record ConceptProposal(string ConceptId, double Confidence, IReadOnlyList<ProposalReason> Reasons, int LearntFrom);
