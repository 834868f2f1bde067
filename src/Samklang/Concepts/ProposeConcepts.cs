using Microsoft.Extensions.Logging;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Concepts;

/// <summary>Proposes concepts for an item that its source gave none: by the trained model, or by labels alone while there is none.</summary>
public sealed partial class ProposeConcepts(MatchEngine engine, EngineFolder folder, ILogger<ProposeConcepts> log)
{
    private const int Most = 6;
    private const double LeastConfidence = 0.25;

    private readonly Lazy<LabelProposals> byLabels = new(() => new LabelProposals(engine, engine.Vocabulary));
    private readonly Lock opening = new();
    private (ConceptModel? Model, DateTime WrittenAt) kept;

    /// <summary>The likeliest concepts, without those that a person has spoken of.</summary>
    public IReadOnlyList<ConceptProposal> For(Item item)
    {
        if (item.Concepts.Count > 0)
            return [];
        MatchText text = EngineTexts.Of(item);
        IReadOnlyList<ConceptProposal> proposals = Model() is { } model ? model.Propose(text, Most * 2, LeastConfidence) : byLabels.Value.Propose(text, Most * 2);
        HashSet<string> spokenOf = [.. item.ConfirmedConcepts.Select(c => c.Id), .. item.DeclinedConcepts.Select(c => c.Id)];
        return [.. proposals.Where(p => !spokenOf.Contains(p.ConceptId)).Take(Most)];
    }

    /// <summary>Null for an id that the vocabulary does not have.</summary>
    public GivenConcept? Find(string id) => engine.Vocabulary.Find(id) is { } concept
        ? new(id, new(concept.Name(TextLanguage.Swedish), concept.Name(TextLanguage.English)))
        : null;

    /// <summary>The name of a concept, or its id when the vocabulary does not have it.</summary>
    public LocalText NameOf(string id) => Find(id)?.Name ?? LocalText.Same(id);

    // The model can be trained by a command while the host runs.
    private ConceptModel? Model()
    {
        DateTime written = File.Exists(folder.Model) ? File.GetLastWriteTimeUtc(folder.Model) : default;
        lock (opening)
        {
            if (written == kept.WrittenAt)
                return kept.Model;
            kept = (written == default ? null : ConceptModel.Open(engine, engine.Vocabulary, folder.Model), written);
            if (written != default && kept.Model is null)
                LogRefused(folder.Model);
            return kept.Model;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Path} is damaged, or was trained with another vocabulary or version. Labels alone propose until samklang vocabulary train has run.")]
    private partial void LogRefused(string path);
}
