using Samklang.Language;
using Samklang.Matching.Alignment;

namespace Samklang.Influence.Asks;

/// <summary>A place in a reading that the engine proposes for an ask; a person decides.</summary>
/// <param name="Place">The passage in the reading.</param>
/// <param name="Kind">How the wording came back.</param>
/// <param name="Shared">The words that the ask has too.</param>
/// <param name="New">Those of them that did not stand in the proposal.</param>
/// <param name="InProposal">What the proposal said there; null when nothing like it.</param>
/// <param name="StoodAlready">True when the proposal said as much of what we ask for: nothing to claim, but good to know.</param>
public sealed record ProposedPlace(
    TextPlace Place, UptakeKind Kind, IReadOnlyList<TextPlace> Shared, IReadOnlyList<TextPlace> New, TextPlace? InProposal, bool StoodAlready);

/// <summary>Holds an ask against a reading by its words.</summary>
public static class HoldAsk
{
    private static readonly TextAligner aligner = new();

    /// <summary>The places that take up the ask's wording, in their order in the reading, but those that a person has declined.</summary>
    /// <param name="ask">The ask, with its declined places.</param>
    /// <param name="reading">The text to look in.</param>
    /// <param name="proposal">The proposal in the same language; null when it is not here, and then no place can be called new.</param>
    public static IReadOnlyList<ProposedPlace> Against(Ask ask, Reading reading, Reading? proposal)
    {
        if (WordingFor(ask, reading.Language) is not { } wording)
            return [];
        Uptakes found = aligner.Align(wording, proposal?.Text, reading.Text);
        IEnumerable<ProposedPlace> places = found.TakenUp.Select(u => Proposed(u, stoodAlready: false))
            .Concat(found.StoodAlready.Select(u => Proposed(u, stoodAlready: true)));
        return [.. places.Where(p => !ask.Declined.Any(d => d.ReadingId == reading.Id && d.Place == p.Place)).OrderBy(p => p.Place.Start)];
    }

    /// <summary>The ask's words in a language; null when it has none in it.</summary>
    public static string? WordingFor(Ask ask, Tongue language)
    {
        string wording = language == Tongue.English ? ask.Wording.En : ask.Wording.Sv;
        return wording.Length > 0 ? wording : null;
    }

    /// <summary>What a reading says that the proposal didn't; nothing for the proposal itself, or when there is none.</summary>
    public static IReadOnlyList<TextPlace> NewIn(Reading reading, Reading? proposal) =>
        proposal is null ? [] : [.. aligner.NewIn(reading.Text, proposal.Text).Select(At)];

    /// <summary>Finds words that a person has pasted, however they are spaced and broken; null when the reading doesn't have them.</summary>
    public static TextPlace? Find(string? quote, Reading reading)
    {
        string[] words = (quote ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;
        for (int at = 0; (at = reading.Text.IndexOf(words[0], at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if (EndOf(words, reading.Text, at) is { } end)
                return new(at, end - at);
        return null;
    }

    private static int? EndOf(string[] words, string text, int at)
    {
        foreach (string word in words)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                return null;
            at += word.Length;
        }
        return at;
    }

    private static ProposedPlace Proposed(Uptake uptake, bool stoodAlready) => new(
        At(uptake.InReading), uptake.Kind, [.. uptake.Shared.Select(At)], [.. uptake.New.Select(At)],
        uptake.InProposal is { } place ? At(place) : null, stoodAlready);

    private static TextPlace At(TextSpan span) => new(span.Start, span.Length);
}
