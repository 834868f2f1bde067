namespace Samklang.Matching.Concepts;

/// <summary>A concept that stands near another, and how much it counts for it.</summary>
internal readonly record struct NearConcept(string Id, double Weight);

/// <summary>What lies around a concept: broader ones two steps up, narrower ones two steps down, related ones.</summary>
internal sealed class ConceptGraph
{
    readonly Vocabulary _vocabulary;
    readonly EngineSettings _settings;
    readonly ILookup<string, string> _narrower;

    public ConceptGraph(Vocabulary vocabulary, EngineSettings settings)
    {
        (_vocabulary, _settings) = (vocabulary, settings);
        _narrower = vocabulary.Concepts.SelectMany(concept => concept.Broader.Select(broader => (broader, concept.Id)))
            .ToLookup(pair => pair.broader, pair => pair.Id, StringComparer.Ordinal);
    }

    public IEnumerable<NearConcept> Around(string id)
    {
        var near = new Dictionary<string, double>(StringComparer.Ordinal) { [id] = 1 };
        Spread(near, id, Broader, _settings.BroaderWeight);
        Spread(near, id, narrow => _narrower[narrow], _settings.NarrowerWeight);
        foreach (var related in _vocabulary.Find(id)?.Related ?? [])
            near.TryAdd(related, _settings.RelatedWeight);
        near.Remove(id);
        return near.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new NearConcept(pair.Key, pair.Value));
    }

    IEnumerable<string> Broader(string id) => _vocabulary.Find(id)?.Broader ?? [];

    static void Spread(Dictionary<string, double> near, string from, Func<string, IEnumerable<string>> step, double weight)
    {
        foreach (var first in step(from))
        {
            near.TryAdd(first, weight);
            foreach (var second in step(first))
                near.TryAdd(second, weight / 2);
        }
    }
}
