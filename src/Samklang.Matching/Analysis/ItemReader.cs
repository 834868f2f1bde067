using System.Runtime.InteropServices;
using Samklang.Matching.Concepts;

namespace Samklang.Matching.Analysis;

/// <summary>Reads an item into the terms that a profile can find it by.</summary>
internal sealed class ItemReader(Tokeniser tokeniser, Bridges bridges, EngineSettings settings)
{
    private const int MostKept = 1 << 13;

    [ThreadStatic]
    private static List<Token>? kept;

    public AnalysedText Read(MatchText text)
    {
        var tokens = kept ?? [];
        kept = null;
        tokeniser.Read(text, tokens);
        var read = Read(text, tokens);
        tokens.Clear();
        if (tokens.Capacity <= MostKept)
            kept = tokens;
        return read;
    }

    /// <summary>Reads an item, and gives its words that say something, each once.</summary>
    public (AnalysedText Text, WordForm[] Forms) ReadWithForms(MatchText text)
    {
        var tokens = tokeniser.Read(text);
        return (Read(text, tokens), [.. tokens.Where(token => !token.Form.IsStop).Select(token => token.Form).Distinct()]);
    }

    private AnalysedText Read(MatchText text, List<Token> tokens)
    {
        var sheet = TermSheet.Begin();
        float length = 0;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            if (!token.Form.IsStop)
                length += AddWord(sheet, token);
        }

        foreach (var mention in bridges.Labels.Find(tokens))
        {
            var weight = tokens[mention.First].Weight * (float)mention.Substance(tokens);
            foreach (var named in mention.Named)
                sheet.Add(named.Key, weight * named.Sureness, mention.Place, isSure: named.Sureness == 1);
        }

        if (settings.UsePairs)
            AddPairs(sheet, tokens);
        return sheet.Finish(text, Tokeniser.Languages(text, tokens), length, ItemNames.Of(text, tokens, settings.UsePairs));
    }

    private static void AddPairs(TermSheet sheet, List<Token> tokens)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        for (var (first, second) = (-1, Pairs.After(tokens, -1)); second < all.Length; (first, second) = (second, Pairs.After(tokens, second)))
        {
            if (Pairs.AreOne(all, first, second))
                sheet.Add(TermKey.Pair(all[first].Form.Stem, all[second].Form.Stem), all[first].Weight, Pairs.Span(all[first], all[second]));
        }
    }

    private float AddWord(TermSheet sheet, in Token token)
    {
        var weight = token.Weight;
        sheet.Add(token.Form.Stem, weight, token.Place);
        if (token.Form.Kin != 0)
            sheet.Add(token.Form.Kin, weight, token.Place);
        foreach (var part in token.Form.Parts)
        {
            if (part.Form.IsStop)
                continue;
            var place = token.Place with { Start = token.Place.Start + part.Start, Length = part.Length };
            sheet.Add(part.Form.Stem, weight * (float)settings.PartWeight, place);
            if (part.Form.Kin != 0)
                sheet.Add(part.Form.Kin, weight * (float)settings.PartWeight, place);
        }

        return weight;
    }
}
