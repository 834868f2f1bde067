using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Concepts;

/// <summary>Trains the model from the items that have concepts, given by their source or confirmed by a person.</summary>
public sealed class TrainConcepts(SamklangDb db, MatchEngine engine, EngineFolder folder)
{
    /// <summary>With fewer texts the labels alone propose as well.</summary>
    public const int LeastTexts = 20;

    public async Task<TrainingOutcome> RunAsync(CancellationToken cancel)
    {
        List<Item> items = await db.Items.AsNoTracking().OrderBy(i => i.FirstSeenAt).ThenBy(i => i.Id).ToListAsync(cancel);
        List<TaggedText> tagged = [.. items.Select(i => (Item: i, Concepts: (List<string>)[.. i.Concepts, .. i.ConfirmedConcepts.Select(c => c.Id)]))
            .Where(i => i.Concepts.Any(c => engine.Vocabulary.Find(c) is not null))
            .Select(i => new TaggedText(new(i.Item.Key, EngineTexts.FieldsOf(i.Item.Title, i.Item.Summary, i.Item.Text)), i.Concepts))];
        if (tagged.Count < LeastTexts)
            return new(items.Count, tagged.Count, 0, null);
        ConceptModel model = ConceptModel.Train(engine, engine.Vocabulary, tagged, cancel);
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Model)!);
        model.Save(folder.Model);
        return new(items.Count, tagged.Count, model.ConceptCount, folder.Model);
    }
}

/// <param name="Items">How many items there are.</param>
/// <param name="Tagged">How many of them have concepts that the engine knows.</param>
/// <param name="Concepts">How many different ones were learnt.</param>
/// <param name="File">Where the model lies; null when too few have concepts.</param>
public sealed record TrainingOutcome(int Items, int Tagged, int Concepts, string? File)
{
    public bool IsTrained => File is not null;
}
