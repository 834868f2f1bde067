using Samklang.Matching.Analysis;
using Samklang.Matching.Concepts;

namespace Samklang.Matching.Index;

/// <summary>Reads a profile into slots: a word, an identifier, a concept, a phrase or a pair of words each.</summary>
internal sealed class ProfileReader(Tokeniser tokeniser, Bridges bridges, EngineSettings settings)
{
    private const int MostPlaces = 40;

    public ReadProfile Read(MatchText text)
    {
        var tokens = tokeniser.Read(text);
        var mentions = bridges.Labels.Find(tokens);
        var inside = InsideNames(tokens, mentions);
        var sheet = new Dictionary<ulong, Draft>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].Form.IsStop)
                AddWord(sheet, tokens[i], inside[i]);
        }

        foreach (var mention in mentions)
            AddMention(sheet, tokens, mention);
        if (settings.UsePairs)
            AddPairs(sheet, tokens);
        return new ReadProfile(text, Finish(sheet, text.Weights));
    }

    /// <summary>Which words stand inside a name of several: "ekonomi" in "social ekonomi" is no wish for economy at large.</summary>
    private static bool[] InsideNames(List<Token> tokens, List<Mention> mentions)
    {
        var inside = new bool[tokens.Count];
        foreach (var mention in mentions.Where(mention => mention.Count > 1))
            Array.Fill(inside, true, mention.First, mention.Count);
        return inside;
    }

    private void AddWord(Dictionary<ulong, Draft> sheet, Token token, bool isInside)
    {
        var kind = token.Shape is Shape.Word or Shape.Number ? SlotKind.Word : SlotKind.Identifier;
        Note(sheet, token.Form.Stem, kind, token, token.Place, token.Weight).StandsAlone |= !isInside;
        foreach (var part in token.Form.Parts)
        {
            if (part.Form.IsStop)
                continue;
            var place = token.Place with { Start = token.Place.Start + part.Start, Length = part.Length };
            var partToken = token with { Form = part.Form, Place = place };
            Note(sheet, part.Form.Stem, SlotKind.Word, partToken, place, token.Weight * settings.PartWeight);
        }
    }

    private void AddMention(Dictionary<ulong, Draft> sheet, List<Token> tokens, Mention mention)
    {
        foreach (var named in mention.Named)
        {
            var isConcept = bridges.ConceptId(named.Key) is not null;
            var draft = Note(sheet, named.Key, isConcept ? SlotKind.Concept : SlotKind.Phrase, tokens[mention.First], mention.Place,
                tokens[mention.First].Weight * named.Sureness / Math.Sqrt(mention.Named.Count));
            draft.Substance = Math.Max(draft.Places.Count == 1 ? 0 : draft.Substance, mention.Substance(tokens));
            draft.IsSubject = (draft.Places.Count > 1 && draft.IsSubject) || mention.IsSubject(tokens);
            foreach (var token in tokens.Skip(mention.First).Take(mention.Count).Where(token => !token.Form.IsStop))
            {
                draft.Members.Add(token.Form.Stem);
                draft.Members.UnionWith(token.Form.Parts.Select(part => part.Form.Stem));
            }
        }
    }

    private static void AddPairs(Dictionary<ulong, Draft> sheet, List<Token> tokens)
    {
        foreach (var (first, second) in Pairs.Of(tokens))
        {
            var key = TermKey.Pair(first.Form.Stem, second.Form.Stem);
            var draft = Note(sheet, key, SlotKind.Pair, first, Pairs.Span(first, second), first.Weight);
            draft.Members.Add(first.Form.Stem);
            draft.Members.Add(second.Form.Stem);
            draft.Substance = Math.Sqrt(first.Form.Substance * second.Form.Substance);
            draft.IsSubject = first.Form.IsSubject && second.Form.IsSubject;
        }
    }

    private static Draft Note(Dictionary<ulong, Draft> sheet, ulong key, SlotKind kind, Token token, Place place, double weight)
    {
        if (!sheet.TryGetValue(key, out var draft))
            sheet[key] = draft = new Draft(kind, token, kind is SlotKind.Word or SlotKind.Identifier ? token.Form.Substance : 1, sheet.Count);
        draft.Amount += weight;
        if (draft.Places.Count < MostPlaces)
            draft.Places.Add(place);
        return draft;
    }

    private Slot[] Finish(Dictionary<ulong, Draft> sheet, IReadOnlyDictionary<string, double> weights)
    {
        var slots = new Slot[sheet.Count];
        foreach (var (key, draft) in sheet)
        {
            slots[draft.Order] = new Slot
            {
                Kind = draft.Kind,
                Key = key,
                Care = Math.Log2(1 + draft.Amount) * draft.Substance * (draft.Kind == SlotKind.Pair ? settings.PairWeight : 1) * Sharpness(key, weights),
                Ways = Ways(key, draft),
                Places = draft.Places,
                Language = draft.Token.Language,
                Members = [.. draft.Members.Where(sheet.ContainsKey).Select(member => sheet[member].Order).Order()],
                ConceptId = draft.Kind == SlotKind.Concept ? bridges.ConceptId(key) : null,
                IsSubject = draft.IsSubject,
                IsFragment = draft is { Kind: SlotKind.Word, StandsAlone: false },
            };
        }

        return slots;
    }

    // What verdicts have made of the word. Bounded here too, since a profile may come from anywhere.
    private static double Sharpness(ulong key, IReadOnlyDictionary<string, double> weights) =>
        weights.Count > 0 && weights.TryGetValue(Feedback.Sharpener.KeyOf(key), out var factor) ? Math.Clamp(factor, 0.5, 1.5) : 1;

    private List<Way> Ways(ulong key, Draft draft) => draft.Kind switch
    {
        SlotKind.Pair => [new Way(key, 1, Bridge.Same)],
        SlotKind.Concept or SlotKind.Phrase => bridges.From(key),
        _ => bridges.From(draft.Token),
    };

    private sealed class Draft(SlotKind kind, Token token, double substance, int order)
    {
        public SlotKind Kind { get; } = kind;

        public Token Token { get; } = token;

        public bool IsSubject { get; set; } = kind is not (SlotKind.Word or SlotKind.Identifier) || token.Form.IsSubject;

        public bool StandsAlone { get; set; }

        public double Substance { get; set; } = substance;

        public int Order { get; } = order;

        public double Amount { get; set; }

        public List<Place> Places { get; } = [];

        public HashSet<ulong> Members { get; } = [];
    }
}
