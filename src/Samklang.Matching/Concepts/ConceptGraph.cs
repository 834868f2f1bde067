namespace Samklang.Matching.Concepts;

/// <summary>A concept that stands near another, and how much it counts for it.</summary>
internal readonly record struct NearConcept(string Id, double Weight);

/// <summary>What lies around a concept: broader ones two steps up, narrower ones two steps down, related ones.</summary>
internal sealed class ConceptGraph
{
    private readonly Vocabulary vocabulary;
    private readonly EngineSettings settings;
    private readonly ILookup<string, string> narrower;

    public ConceptGraph(Vocabulary vocabulary, EngineSettings settings)
    {
        (this.vocabulary, this.settings) = (vocabulary, settings);
        narrower = vocabulary.Concepts.SelectMany(concept => concept.Broader.Select(broader => (broader, concept.Id)))
            .ToLookup(pair => pair.broader, pair => pair.Id, StringComparer.Ordinal);
    }

    public IEnumerable<NearConcept> Around(string id)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal) { [id] = 1 };
        Spread(near, id, Broader, this.settings.BroaderWeight);
        Spread(near, id, narrow => narrower[narrow], this.settings.NarrowerWeight);
        foreach (var related in this.vocabulary.Find(id)?.Related ?? [])
            near.TryAdd(related, this.settings.RelatedWeight);
        near.Remove(id);
        return near.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new NearConcept(pair.Key, pair.Value));
    }

    private IEnumerable<string> Broader(string id) => this.vocabulary.Find(id)?.Broader ?? [];

    private static void Spread(Dictionary<string, double> near, string from, Func<string, IEnumerable<string>> step, double weight)
    {
        foreach (var first in step(from))
        {
            near.TryAdd(first, weight);
            foreach (var second in step(first))
                near.TryAdd(second, weight / 2);
        }
    }
}
