using System.Numerics;

namespace Samklang.Matching.Analysis;

/// <summary>
/// Terms gathered while a text is read; each remembers its first places, the sure ones before the others. Kept by each thread and used
/// again, since a fresh set of tables for every text would cost more than reading it.
/// </summary>
internal sealed class TermSheet
{
    private const int MostPlaces = 40;
    private const int MostKept = 1 << 16;

    [ThreadStatic]
    private static TermSheet? kept;

    private Entry[] entries = new Entry[512];
    private (Place Place, int Next)[] places = new (Place, int)[1024];
    private int[] table = new int[1024];
    private int count;
    private int placeCount;

    /// <summary>The thread's own sheet, empty.</summary>
    public static TermSheet Begin()
    {
        var sheet = kept ?? new TermSheet();
        kept = null;
        return sheet;
    }

    public void Add(ulong key, float amount, Place place, bool isSure = true)
    {
        var number = NumberOf(key);
        ref var entry = ref entries[number];
        entry.Amount += amount;
        ref var run = ref isSure ? ref entry.Sure : ref entry.Unsure;
        if (run.Count == MostPlaces)
            return;
        if (placeCount == places.Length)
            Array.Resize(ref places, placeCount * 2);
        places[placeCount].Place = place;
        if (run.Count++ == 0)
            run.First = placeCount;
        else
            places[run.Last].Next = placeCount;
        run.Last = placeCount++;
    }

    /// <summary>Hands over what was gathered, in the order of the keys, and empties the sheet.</summary>
    public AnalysedText Finish(MatchText text, TextLanguage[] languages, float length, ulong[] names)
    {
        var (terms, all, filled) = (new HeldTerm[count], new Place[KeptPlaces()], 0);
        var order = Order();
        for (var i = 0; i < terms.Length; i++)
        {
            ref var entry = ref entries[order[i]];
            terms[i] = new HeldTerm(entry.Key, entry.Amount, filled, entry.Kept);
            Copy(entry.Sure, entry.Sure.Count, all, ref filled);
            Copy(entry.Unsure, entry.Kept - entry.Sure.Count, all, ref filled);
        }

        Empty();
        return new AnalysedText(text, languages, terms, all, length) { Names = names };
    }

    private int KeptPlaces()
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
            kept += entries[i].Kept;
        return kept;
    }

    private void Copy(Run run, int count, Place[] into, ref int filled)
    {
        for (var (at, left) = (run.First, count); left > 0; left--)
        {
            into[filled++] = places[at].Place;
            at = places[at].Next;
        }
    }

    private int NumberOf(ulong key)
    {
        for (var at = (int)key & (table.Length - 1); ; at = (at + 1) & (table.Length - 1))
        {
            if (table[at] == 0)
                return Begin(key, at);
            if (entries[table[at] - 1].Key == key)
                return table[at] - 1;
        }
    }

    private int Begin(ulong key, int at)
    {
        if (count == entries.Length)
            Array.Resize(ref entries, count * 2);
        entries[count++] = new Entry { Key = key };
        table[at] = count;
        if (count * 2 > table.Length)
            Grow();
        return count - 1;
    }

    private void Grow()
    {
        table = new int[table.Length * 2];
        for (var i = 0; i < count; i++)
        {
            var at = (int)entries[i].Key & (table.Length - 1);
            while (table[at] != 0)
                at = (at + 1) & (table.Length - 1);
            table[at] = i + 1;
        }
    }

    /// <summary>The numbers of the entries by key. Keys are hashes: their first bits spread them evenly, and little is left to sort.</summary>
    private int[] Order()
    {
        var bits = Math.Max(1, BitOperations.Log2((uint)count + 1));
        var starts = new int[(1 << bits) + 1];
        for (var i = 0; i < count; i++)
            starts[(int)(entries[i].Key >> (64 - bits)) + 1]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[starts[(int)(entries[i].Key >> (64 - bits))]++] = i;
        for (var i = 1; i < order.Length; i++)
        {
            var (one, at) = (order[i], i);
            for (; at > 0 && entries[order[at - 1]].Key > entries[one].Key; at--)
                order[at] = order[at - 1];
            order[at] = one;
        }

        return order;
    }

    private void Empty()
    {
        for (var i = 0; i < count; i++)
        {
            for (var at = (int)entries[i].Key & (table.Length - 1); table[at] != 0; at = (at + 1) & (table.Length - 1))
                table[at] = 0;
        }

        (count, placeCount) = (0, 0);
        if (Math.Max(table.Length, places.Length) <= MostKept)
            kept = this;
    }

    private struct Run
    {
        public int First;
        public int Last;
        public int Count;
    }

    private struct Entry
    {
        public ulong Key;
        public float Amount;
        public Run Sure;
        public Run Unsure;

        public readonly int Kept => Math.Min(Sure.Count + Unsure.Count, MostPlaces);
    }
}
