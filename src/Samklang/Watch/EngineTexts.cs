using Samklang.Language;
using Samklang.Matching;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>What the engine reads of a priority and of an item: each text once in each language that it has.</summary>
public static class EngineTexts
{
    public static MatchText Of(Guid id, PriorityWords words) => new(id.ToString(),
        [.. Fields(Zone.Title, words.Title), .. Fields(Zone.Lead, words.Keywords), .. Fields(Zone.Body, words.Description)]);

    /// <summary>The concepts that a person has confirmed are read last, so that the fields before them keep their numbers.</summary>
    public static MatchText Of(Item item) => new(item.Id.ToString(),
        [.. FieldsOf(item.Title, item.Summary, item.Text), .. item.ConfirmedConcepts.SelectMany(c => Fields(Zone.Lead, c.Name))]);

    /// <summary>The fields in the order that <see cref="Place.Field"/> counts them.</summary>
    public static IReadOnlyList<MatchField> FieldsOf(LocalText title, LocalText summary, LocalText text) =>
        [.. Fields(Zone.Title, title), .. Fields(Zone.Lead, summary), .. Fields(Zone.Body, text)];

    private static IEnumerable<MatchField> Fields(Zone zone, LocalText text)
    {
        if (text.Sv.Length > 0)
            yield return new(zone, text.Sv, text.Sv == text.En ? null : TextLanguage.Swedish);
        if (text.En.Length > 0 && text.En != text.Sv)
            yield return new(zone, text.En, TextLanguage.English);
    }
}
