using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Hosting;
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

    /// <summary>Words of one's own for who asks, e.g. where that is no priority but somebody's idea.</summary>
    private IStringLocalizer? Own { get; init; }

    /// <summary>The same sentences, with the given texts wherever they have a word for how something was reached.</summary>
    public ReasonSentences With(IStringLocalizer own) => new(texts) { Own = own };

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
        List<Reason> known = [.. reasons.Select(r => r.In(Languages.Reading)).DistinctBy(r => Plain(r.Found).ToLowerInvariant())];
        List<Reason> told = InReadersLanguage(known);
        if (told.Count == 0)
            return texts["ReasonNone"];
        List<string> phrases = [.. told.Take(most).GroupBy(WayOf).Select(g => Phrase([.. g]))];
        string all = phrases.Skip(1).Index().Aggregate(phrases[0], (sentence, next) =>
            texts[next.Index == phrases.Count - 2 ? "ReasonJoinLast" : "ReasonJoin", sentence, next.Item]);
        return texts[known.Count > Math.Min(told.Count, most) ? "ReasonSpeaksAmong" : "ReasonSpeaks", all];
    }

    // Who reads English is told the English words; the Swedish ones too only where those say less than half.
    private static List<Reason> InReadersLanguage(List<Reason> reasons)
    {
        ILookup<bool, Reason> reads = reasons.ToLookup(r => r.FoundLanguage is TextLanguage.Other || r.FoundLanguage == Languages.Reading);
        return reads[true].Sum(r => r.Weight) >= reads[false].Sum(r => r.Weight) ? [.. reads[true]] : [.. reads[true], .. reads[false]];
    }

    private string Phrase(List<Reason> group)
    {
        Way way = WayOf(group[0]);
        if (group.Count == 1)
            return Say($"Reason{way}One", Found(group[0]), Quoted(group[0].Asked));
        bool pairs = way is not (Way.Same or Way.Identifier);
        List<string> named = [.. group.Select(r => pairs ? texts["ReasonPair", Found(r), Quoted(r.Asked)] : Found(r))];
        string list = named.Skip(1).Index().Aggregate(named[0], (sum, next) =>
            texts[next.Index == named.Count - 2 ? "ListLast" : "ListJoin", sum, next.Item]);
        return Say($"Reason{way}Many", list);
    }

    private string Say(string name, params object[] values) => Own?[name, values] is { ResourceNotFound: false } own ? own.Value : texts[name, values].Value;

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
