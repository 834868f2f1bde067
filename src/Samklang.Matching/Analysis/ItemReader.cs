using Samklang.Matching.Concepts;

namespace Samklang.Matching.Analysis;

/// <summary>Reads an item into the terms that a profile can find it by.</summary>
internal sealed class ItemReader(Tokeniser tokeniser, Bridges bridges, EngineSettings settings)
{
    private const int MostPlaces = 40;

    public AnalysedText Read(MatchText text)
    {
        var tokens = tokeniser.Read(text);
        var sheet = new Sheet();
        float length = 0;
        foreach (var token in tokens)
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
        {
            foreach (var (first, second) in Pairs.Of(tokens))
                sheet.Add(TermKey.Pair(first.Form.Stem, second.Form.Stem), first.Weight, Pairs.Span(first, second));
        }

        WordForm[] forms = [.. tokens.Where(token => !token.Form.IsStop).Select(token => token.Form).Distinct()];
        return sheet.ToText(text, Tokeniser.Languages(text, tokens), length, forms, ItemNames.Of(text, tokens, settings.UsePairs));
    }

    private float AddWord(Sheet sheet, Token token)
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

    /// <summary>Terms gathered while a text is read; each remembers its first places, the sure ones before the others.</summary>
    private sealed class Sheet
    {
        private readonly Dictionary<ulong, (float Amount, List<Place> Places, int SurePlaces)> terms = [];

        public void Add(ulong key, float amount, Place place, bool isSure = true)
        {
            ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(this.terms, key, out var exists);
            if (!exists)
                entry.Places = [];
            entry.Amount += amount;
            if (isSure && entry.SurePlaces < MostPlaces)
                entry.Places.Insert(entry.SurePlaces++, place);
            else if (!isSure)
                entry.Places.Add(place);
            if (entry.Places.Count > MostPlaces)
                entry.Places.RemoveAt(MostPlaces);
        }

        public AnalysedText ToText(MatchText text, TextLanguage[] languages, float length, WordForm[] forms, ulong[] names)
        {
            var places = new List<Place>(this.terms.Count * 2);
            var terms = new List<HeldTerm>(this.terms.Count);
            foreach (var (key, (amount, found, _)) in this.terms.OrderBy(pair => pair.Key))
            {
                terms.Add(new HeldTerm(key, amount, places.Count, found.Count));
                places.AddRange(found);
            }

            return new AnalysedText(text, languages, [.. terms], [.. places], length) { Forms = forms, Names = names };
        }
    }
}
