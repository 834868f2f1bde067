using Samklang.Matching.Analysis;
using Samklang.Matching.Concepts;

namespace Samklang.Matching.Index;

/// <summary>From evidence to reasons that name words and places on both sides.</summary>
internal static class ReasonWriter
{
    private const int MostPlaces = 12;

    /// <summary>What weighs less than this beside the first reason is no reason that a person would give.</summary>
    private const double Faint = 0.06;

    /// <param name="profile">What was asked.</param>
    /// <param name="item">What was found.</param>
    /// <param name="evidence">All that speaks for it.</param>
    /// <param name="shares">What each piece of evidence adds.</param>
    /// <param name="most">How many reasons at most.</param>
    /// <param name="each">True for every word that is met, as a search marks them; false for what a person would give as reasons.</param>
    public static IReadOnlyList<Reason> Write(ReadProfile profile, AnalysedText item, ReadOnlySpan<Evidence> evidence, double[] shares, int most, bool each = false)
    {
        var total = Scorer.Sum(shares);
        if (total <= 0)
            return [];
        if (evidence.Length == 1)
            return Write(profile, item, evidence[0], weight: 1) is { } only ? [only] : [];
        var (telling, others) = (new List<Reason>(), new List<Reason>());
        foreach (var (one, share) in Stretches.Of(profile, evidence, shares))
        {
            if (Write(profile, item, one, share / total) is { } reason)
                (each || profile.Slots[one.Slot] is { IsSubject: true, IsFragment: false } ? telling : others).Add(reason);
        }

        IEnumerable<Reason> reasons = (telling.Count > 0 ? telling : others).OrderByDescending(reason => reason.Weight)
            .ThenBy(reason => reason.InItem[0].Field).ThenBy(reason => reason.InItem[0].Start);
        return [.. (each ? reasons : Given(reasons)).Take(most)];
    }

    /// <summary>Without the faint ones, and each place of the item once: what is said already isn't said again by a part of it.</summary>
    private static List<Reason> Given(IEnumerable<Reason> reasons)
    {
        var given = new List<Reason>();
        foreach (var reason in reasons)
        {
            if (given.Count > 0 && (reason.Weight < given[0].Weight * Faint || given.Exists(other => Contains(other.InItem[0], reason.InItem[0]))))
                continue;
            given.Add(reason);
        }

        return given;
    }

    private static bool Contains(Place whole, Place part) =>
        whole.Field == part.Field && whole.Start <= part.Start && part.Start + part.Length <= whole.Start + whole.Length;

    private static Reason? Write(ReadProfile profile, AnalysedText item, Evidence evidence, double weight)
    {
        var slot = profile.Slots[evidence.Slot];
        var way = slot.Ways[evidence.Way];
        if (item.Find(way.Key) is not { } held || held.PlaceCount == 0)
            return null;
        var places = item.Places(held);
        var (asked, found) = (WordsAt(profile.Text, slot.Places[0]), WordsAt(item.Text, places[0]));
        var foundLanguage = item.Languages[places[0].Field];
        return new Reason(KindOf(slot), BridgeOf(way, asked, found), asked, slot.Language, found, foundLanguage, slot.ConceptId, weight, slot.Places.Count <= MostPlaces ? slot.Places : [.. slot.Places.Take(MostPlaces)], places[..Math.Min(places.Length, MostPlaces)].ToArray())
        {
            AskedToo = slot.Places.Count == 1 ? null : InAnother(profile.Text, [.. slot.Places], slot.Language, field => profile.Text.Fields[field].Language),
            FoundToo = places.Length == 1 ? null : InAnother(item.Text, places, foundLanguage, field => item.Languages[field]),
        };
    }

    /// <summary>The first words in another language than one; null when there are none.</summary>
    private static Words? InAnother(MatchText text, ReadOnlySpan<Place> places, TextLanguage than, Func<int, TextLanguage?> languageOf)
    {
        foreach (var place in places)
        {
            if (languageOf(place.Field) is { } language and not TextLanguage.Other && language != than)
                return new Words(WordsAt(text, place), language);
        }

        return null;
    }

    private static ReasonKind KindOf(Slot slot) => slot.Kind switch
    {
        SlotKind.Concept => ReasonKind.Concept,
        SlotKind.Identifier => ReasonKind.Identifier,
        _ => ReasonKind.Word,
    };

    private static Bridge BridgeOf(Way way, string asked, string found) =>
        way.Bridge == Bridge.Cognate && string.Equals(asked, found, StringComparison.OrdinalIgnoreCase) ? Bridge.Same : way.Bridge;

    private static string WordsAt(MatchText text, Place place) => text.Fields[place.Field].Text.Substring(place.Start, place.Length);
}
