using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Texts;

namespace Samklang.Web.Components;

public enum PartKind
{
    Said,

    /// <summary>Words that stand in the item, in its own language.</summary>
    Found,

    /// <summary>The priority's name.</summary>
    Priority,
}

/// <summary>A stretch of a sentence.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Language">The language code of found words; null for the sentence's own.</param>
public sealed record SentencePart(string Text, PartKind Kind = PartKind.Said, string? Language = null)
{
    public bool IsFound => Kind == PartKind.Found;
}

/// <summary>Says why an item matches a priority, in a sentence that can be read aloud.</summary>
public sealed class ReasonSentences(IStringLocalizer<DeskTexts> texts)
{
    /// <summary>How many reasons a sentence names; with more of them it says "among other things".</summary>
    public const int Most = 5;

    /// <summary>How many a line in a list of many names.</summary>
    public const int Few = 3;

    private const char Begin = '\uE000';
    private const char End = '\uE001';

    /// <summary>"Strong match: the text speaks of …"</summary>
    public IReadOnlyList<SentencePart> Of(Strength strength, IReadOnlyList<Reason> reasons) =>
        Parts(texts[$"Reason{strength}", Clause(reasons)]);

    /// <summary>"The call probably concerns Fossil-free public transport: the text speaks of …"</summary>
    public IReadOnlyList<SentencePart> Of(ItemKind kind, string priority, Strength strength, IReadOnlyList<Reason> reasons) =>
        Parts(texts[$"Match{strength}", texts[$"The{kind}"], $"{Begin}p{Plain(priority)}{End}", Clause(reasons)]);

    /// <summary>The same with the few best reasons, for a list of many.</summary>
    public IReadOnlyList<SentencePart> Brief(ItemKind kind, string priority, Strength strength, IReadOnlyList<Reason> reasons) =>
        Parts(texts[$"Match{strength}", texts[$"The{kind}"], $"{Begin}p{Plain(priority)}{End}", Clause(reasons, Few)]);

    /// <summary>"The text speaks of …", where it is clear already what it matches and how strongly.</summary>
    public IReadOnlyList<SentencePart> Of(IReadOnlyList<Reason> reasons)
    {
        string clause = Clause(reasons);
        return Parts($"{char.ToUpper(clause[0], CultureInfo.CurrentUICulture)}{clause[1..]}.");
    }

    /// <summary>What one reason says by itself, as a note beside the text.</summary>
    public IReadOnlyList<SentencePart> Of(Reason reason) => Parts(texts["ReasonNote", Phrase([reason])]);

    private string Clause(IReadOnlyList<Reason> reasons, int most = Most)
    {
        List<Reason> told = [.. reasons.DistinctBy(r => (WayOf(r), Plain(r.Found).ToLowerInvariant())).Take(most + 1)];
        if (told.Count == 0)
            return texts["ReasonNone"];
        List<string> phrases = [.. told.Take(most).GroupBy(WayOf).Select(g => Phrase([.. g]))];
        string all = phrases.Skip(1).Index().Aggregate(phrases[0], (sentence, next) =>
            texts[next.Index == phrases.Count - 2 ? "ReasonJoinLast" : "ReasonJoin", sentence, next.Item]);
        return texts[told.Count > most ? "ReasonSpeaksAmong" : "ReasonSpeaks", all];
    }

    private string Phrase(List<Reason> group)
    {
        Way way = WayOf(group[0]);
        if (group.Count == 1)
            return texts[$"Reason{way}One", Found(group[0]), Quoted(group[0].Asked)];
        bool pairs = way is not (Way.Same or Way.Identifier);
        List<string> named = [.. group.Select(r => pairs ? texts["ReasonPair", Found(r), Quoted(r.Asked)] : Found(r))];
        string list = named.Skip(1).Index().Aggregate(named[0], (sum, next) =>
            texts[next.Index == named.Count - 2 ? "ListLast" : "ListJoin", sum, next.Item]);
        return texts[$"Reason{way}Many", list];
    }

    private string Found(Reason reason)
    {
        char language = reason.FoundLanguage switch
        {
            TextLanguage.Swedish => 's',
            TextLanguage.English => 'e',
            _ => 'o',
        };
        return texts["Quoted", $"{Begin}{language}{Plain(reason.Found)}{End}"];
    }

    private string Quoted(string words) => texts["Quoted", Plain(words)];

    private static string Plain(string words) =>
        string.Join(' ', words.Replace(Begin, ' ').Replace(End, ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A word that is written the same on both sides needs no explanation of how it was reached.
    private static Way WayOf(Reason reason) => reason switch
    {
        { Kind: ReasonKind.Identifier } => Way.Identifier,
        _ when Plain(reason.Asked).Equals(Plain(reason.Found), StringComparison.OrdinalIgnoreCase) => Way.Same,
        { Bridge: Bridge.Concept } => Way.Concept,
        { Bridge: Bridge.BroaderConcept } => Way.Broader,
        { Bridge: Bridge.Lexicon } => Way.Lexicon,
        { Bridge: Bridge.Cognate } => Way.Cognate,
        { Kind: ReasonKind.Concept } => Way.Concept,
        _ => Way.Same,
    };

    private static List<SentencePart> Parts(string sentence)
    {
        List<SentencePart> parts = [];
        foreach (string piece in sentence.Split(Begin))
        {
            int end = piece.IndexOf(End, StringComparison.Ordinal);
            if (end > 0)
                parts.Add(Inner(piece[0], piece[1..end]));
            if (end + 1 < piece.Length)
                parts.Add(new(piece[(end + 1)..]));
        }
        return parts;
    }

    private static SentencePart Inner(char kind, string text) => kind switch
    {
        'p' => new(text, PartKind.Priority),
        's' => new(text, PartKind.Found, "sv"),
        'e' => new(text, PartKind.Found, "en"),
        _ => new(text, PartKind.Found),
    };

    private enum Way
    {
        Same,
        Identifier,
        Concept,
        Broader,
        Lexicon,
        Cognate,
    }
}
