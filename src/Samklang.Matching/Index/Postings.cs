using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index;

internal readonly record struct Posting(int Item, float Amount);

/// <summary>The items of an index by term, and how rare each term is among them. Not safe by itself for many threads.</summary>
internal sealed class Postings(EngineSettings settings)
{
    private readonly Dictionary<ulong, List<Posting>> byTerm = [];
    private readonly List<AnalysedText?> items = [];
    private readonly Stack<int> free = [];
    private double totalLength;

    public int Count { get; private set; }

    public int Capacity => items.Count;

    public AnalysedText Item(int number) => items[number]!;

    public List<Posting>? Find(ulong key) => byTerm.GetValueOrDefault(key);

    public int Add(AnalysedText item)
    {
        if (!free.TryPop(out var number))
        {
            number = items.Count;
            items.Add(null);
        }

        items[number] = item;
        foreach (var term in item.Terms)
        {
            if (!byTerm.TryGetValue(term.Key, out var list))
                byTerm[term.Key] = list = [];
            list.Add(new Posting(number, term.Amount));
        }

        totalLength += item.Length;
        Count++;
        return number;
    }

    public void Remove(int number)
    {
        var item = Item(number);
        foreach (var term in item.Terms)
        {
            var list = byTerm[term.Key];
            list[list.FindIndex(posting => posting.Item == number)] = list[^1];
            list.RemoveAt(list.Count - 1);
            if (list.Count == 0)
                byTerm.Remove(term.Key);
        }

        totalLength -= item.Length;
        items[number] = null;
        free.Push(number);
        Count--;
    }

    /// <summary>
    /// How rare a term is, from about 0 to about 8. A small index leans on the supposition that a word stands in one text of
    /// fifty, so that five texts don't make a word common by chance.
    /// </summary>
    public double Rarity(ulong key)
    {
        var holders = (byTerm.TryGetValue(key, out var list) ? list.Count : 0) + (settings.SupposedItems * settings.SupposedShare);
        var all = Count + settings.SupposedItems;
        return Math.Log(1 + ((all - holders + 0.5) / (holders + 0.5)));
    }

    /// <summary>How much a term fills an item: rises with its amount towards a ceiling, sooner in a short item.</summary>
    public double Fullness(float amount, float length)
    {
        var mean = Count == 0 ? 1 : Math.Max(totalLength / Count, 1);
        var relative = 1 - settings.LengthPenalty + (settings.LengthPenalty * length / mean);
        return amount * (settings.Saturation + 1) / (amount + (settings.Saturation * relative));
    }
}
