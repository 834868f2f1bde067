using Samklang.Matching.Tagging;

namespace Samklang.Matching;

/// <summary>Proposes concepts by their labels alone: what there is before anything has been learnt. Safe for many threads.</summary>
public sealed class LabelProposals(MatchEngine engine, Vocabulary vocabulary)
{
    private readonly ConceptReader reader = new(engine, vocabulary);

    /// <summary>The concepts whose labels the text names, best first.</summary>
    public IReadOnlyList<ConceptProposal> Propose(MatchText text, int top) =>
    [
        .. reader.Ranking.Hits(text).Where(hit => hit.Strength >= Strength.Likely).Take(top).Select(hit => new ConceptProposal(hit.Id, hit.Score,
            [.. hit.Reasons.Select(reason => new ProposalReason(ProposalGround.Label, reason.Asked, reason.InProfile[0], reason.Weight))], 0)),
    ];
}
