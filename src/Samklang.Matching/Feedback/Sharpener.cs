using System.Globalization;
using Samklang.Matching.Analysis;
using Samklang.Matching.Index;

namespace Samklang.Matching.Feedback;

/// <summary>
/// Turns verdicts on items into weights on a profile's own words: what wanted items have and unwanted ones lack counts for
/// more, and the other way round. Pure: the same verdicts give the same weights, in whatever order they fell.
/// </summary>
internal static class Sharpener
{
    /// <summary>The most that a word can gain or lose, as a share of its weight.</summary>
    private const double Bound = 0.5;

    /// <summary>With fewer verdicts than this nothing is learnt; with more, gradually.</summary>
    private const int FewestVerdicts = 3;
    private const double HalfSure = 4;
    private const double LeastChange = 0.05;

    public static IReadOnlyList<SharpenedWord> Sharpen(EngineParts parts, MatchText profile, IReadOnlyList<JudgedItem> judged)
    {
        if (judged.Count < FewestVerdicts)
            return [];
        var read = parts.ProfileReader.Read(profile with { Weights = MatchText.NoWeights });
        var items = judged.Select(one => (Terms: parts.ItemReader.Read(one.Item), one.IsWanted)).ToList();
        var sureness = judged.Count / (judged.Count + HalfSure);
        return
        [
            .. read.Slots.Where(slot => slot.Kind != SlotKind.Pair && slot.IsSubject).Select(slot => Weigh(profile, slot, items, sureness))
                .Where(word => Math.Abs(word.Factor - 1) >= LeastChange && (word.Factor > 1 ? word.WantedCount : word.UnwantedCount) > 0)
                .OrderByDescending(word => Math.Abs(word.Factor - 1)).ThenBy(word => word.Key, StringComparer.Ordinal),
        ];
    }

    public static string KeyOf(ulong slot) => slot.ToString("x16", CultureInfo.InvariantCulture);

    private static SharpenedWord Weigh(MatchText profile, Slot slot, List<(AnalysedText Terms, bool IsWanted)> items, double sureness)
    {
        int wanted = 0, unwanted = 0;
        foreach (var (_, isWanted) in items.Where(item => slot.Ways.Any(way => item.Terms.Find(way.Key) is not null)))
            _ = isWanted ? wanted++ : unwanted++;
        var wantedShare = (wanted + 0.5) / (items.Count(item => item.IsWanted) + 1);
        var unwantedShare = (unwanted + 0.5) / (items.Count(item => !item.IsWanted) + 1);
        var place = slot.Places[0];
        return new SharpenedWord(KeyOf(slot.Key), profile.Fields[place.Field].Text.Substring(place.Start, place.Length), slot.Language, slot.ConceptId,
            1 + (Bound * (wantedShare - unwantedShare) * sureness), wanted, unwanted);
    }
}
