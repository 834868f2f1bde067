namespace Samklang.Benchmarks.Alignment;

internal enum Planting
{
    Exact,
    Edited,
    Reordered,
    Rewritten,

    /// <summary>A sentence of the proposal, with a clause of the ask put in or a number changed.</summary>
    Amended,
}

/// <summary>An ask, a proposal and a reading, and which sentence of the one stands in which of the other.</summary>
internal sealed record PlantedCase(Texts Ask, Texts Proposal, Texts Reading, IReadOnlyDictionary<(int Ask, int Reading), Planting> Gold, IReadOnlySet<int> Kept);

/// <summary>Sentences put together as a text, and where each lies in it.</summary>
internal sealed record Texts(IReadOnlyList<string> Units)
{
    private readonly int[] starts = [.. Units.Aggregate(new List<int> { 0 }, (sofar, unit) => [.. sofar, sofar[^1] + unit.Length + 1])];

    public string Text { get; } = string.Join('\n', Units);

    /// <summary>The unit that most of a stretch lies in.</summary>
    public int UnitAt(int start, int end)
    {
        int at = Array.BinarySearch(starts, start) is >= 0 and var hit ? hit : ~Array.BinarySearch(starts, start) - 1;
        while (at + 1 < Units.Count && Math.Min(end, starts[at + 1]) - Math.Max(start, starts[at]) < Math.Min(end, starts[at + 2]) - Math.Max(start, starts[at + 1]))
            at++;
        return at;
    }
}

/// <summary>Makes cases out of documents: the same seed, the same case.</summary>
internal sealed class Planter(IReadOnlyList<Document> documents, int seed)
{
    private const int Each = 3;

    private readonly Random random = new(seed);
    private readonly HashSet<string> seen = [];

    /// <param name="about">Which document is the proposal.</param>
    /// <param name="more">How many others are put to it, to make it longer.</param>
    public PlantedCase Make(int about, int more = 0)
    {
        List<string> proposal = [.. Enumerable.Range(about, more + 1).SelectMany(i => documents[i % documents.Count].Units)];
        seen.UnionWith(proposal.SelectMany(u => Words.Shingles(u, 4)));
        List<(string Ask, string? Reading, Planting Kind)> planted = [];
        foreach (Planting kind in (Planting[])[Planting.Exact, Planting.Edited, Planting.Reordered, Planting.Rewritten])
            for (int i = 0; i < Each; i++)
                if (Fresh(about, more) is { } sentence)
                    planted.Add((sentence, Changed(sentence, kind), kind));
        List<(string Unit, int Planted, bool Kept)> reading = Redrafted(proposal, about, more);
        Amend(reading, planted, about, more);
        for (int i = 0; i < planted.Count; i++)
            if (planted[i].Reading is { } text)
                reading.Insert(random.Next(reading.Count + 1), (text, i, false));
        return Whole(planted, proposal, reading, about, more);
    }

    private PlantedCase Whole(List<(string Ask, string? Reading, Planting Kind)> planted, List<string> proposal, List<(string Unit, int Planted, bool Kept)> reading, int about, int more)
    {
        // Beside what is planted, the ask says things that came to nothing, and repeats the proposal.
        List<(string Unit, int Planted)> ask = [.. planted.Select((p, i) => (p.Ask, i))];
        for (int i = 0; i < Each; i++)
            if (Fresh(about, more) is { } unheard)
                ask.Add((unheard, -1));
        List<string> quotable = [.. proposal.Where(u => Words.In(u).Length is >= 12 and <= 60)];
        for (int i = 0; i < Each && quotable.Count > 0; i++)
            ask.Add((random.Next(2) == 0 ? Pick(quotable) : Edited(Pick(quotable)), -1));
        (string Unit, int Planted)[] order = [.. ask];
        random.Shuffle(order);
        Dictionary<(int, int), Planting> gold = [];
        for (int a = 0; a < order.Length; a++)
            for (int r = 0; r < reading.Count; r++)
                if (order[a].Planted >= 0 && order[a].Planted == reading[r].Planted)
                    gold[(a, r)] = planted[order[a].Planted].Kind;
        return new(new([.. order.Select(o => o.Unit)]), new(proposal), new([.. reading.Select(r => r.Unit)]), gold,
            reading.Select((r, i) => (r.Kept, i)).Where(r => r.Kept).Select(r => r.i).ToHashSet());
    }

    // What others did to the text: sentences left out, touched and put in.
    private List<(string Unit, int Planted, bool Kept)> Redrafted(List<string> proposal, int about, int more)
    {
        List<(string, int, bool)> reading = [];
        foreach (string unit in proposal)
        {
            int dice = random.Next(100);
            if (dice >= 5)
                reading.Add(dice < 12 && Words.In(unit).Length > 8 ? (Edited(unit), -1, false) : (unit, -1, true));
            if (dice > 94 && Fresh(about, more) is { } others)
                reading.Add((others, -1, false));
        }
        return reading;
    }

    private void Amend(List<(string Unit, int Planted, bool Kept)> reading, List<(string Ask, string? Reading, Planting Kind)> planted, int about, int more)
    {
        for (int i = 0; i < Each; i++)
        {
            int at = random.Next(reading.Count);
            if (!reading[at].Kept || Words.In(reading[at].Unit).Length is < 12 or > 45 || Fresh(about, more) is not { } clause)
                continue;
            string amended = Amended(Words.In(reading[at].Unit), clause);
            reading[at] = (amended, planted.Count, false);
            planted.Add((amended, null, Planting.Amended));
        }
    }

    private string Amended(string[] words, string clause)
    {
        int number = Array.FindIndex(words, 1, w => int.TryParse(w, out _));
        if (number > 0)
            words[number] = $"{random.Next(2, 90) + int.Parse(words[number], System.Globalization.CultureInfo.InvariantCulture)}";
        int cut = random.Next(words.Length / 2, words.Length);
        return string.Join(' ', number > 0 ? words : [.. words[..cut], .. Words.In(clause).Take(7), .. words[cut..]]);
    }

    /// <summary>A sentence of another document that shares no four words in a row with anything used so far.</summary>
    private string? Fresh(int about, int more)
    {
        for (int tries = 0; tries < 200; tries++)
        {
            int from = random.Next(documents.Count);
            if ((from - about + documents.Count) % documents.Count <= more || documents[from].Sentences.Count == 0)
                continue;
            string sentence = Pick(documents[from].Sentences);
            HashSet<string> shingles = Words.Shingles(sentence, 4);
            if (shingles.Overlaps(seen))
                continue;
            seen.UnionWith(shingles);
            return sentence;
        }
        return null;
    }

    private string Changed(string sentence, Planting kind) => kind switch
    {
        Planting.Edited => Edited(sentence),
        Planting.Rewritten => Edited(sentence, oneIn: 4),
        Planting.Reordered => Reordered(sentence),
        _ => sentence,
    };

    /// <summary>One word in seven left out, inflected, exchanged for any other of the material, or followed by one.</summary>
    private string Edited(string sentence, int oneIn = 7)
    {
        List<string> words = [.. Words.In(sentence)];
        for (int change = Math.Max(1, words.Count / oneIn); change > 0; change--)
        {
            int at = random.Next(words.Count);
            string other = Pick(Words.In(Pick(documents[random.Next(documents.Count)].Units)));
            switch (random.Next(4))
            {
                case 0: words.RemoveAt(at); break;
                case 1: words[at] = other; break;
                case 2: words[at] = words[at].EndsWith('s') ? words[at][..^1] : words[at] + "s"; break;
                default: words.Insert(at, other); break;
            }
        }
        return string.Join(' ', words);
    }

    /// <summary>Clauses in another order, cut at commas or, where there is none, in the middle.</summary>
    private static string Reordered(string sentence)
    {
        string end = sentence[^1] is '.' or ';' ? sentence[^1..] : "";
        List<string> clauses = [.. sentence[..^end.Length].Split(", ")];
        if (clauses.Count == 1)
        {
            string[] words = Words.In(clauses[0]);
            clauses = [string.Join(' ', words[..(words.Length / 2)]), string.Join(' ', words[(words.Length / 2)..])];
        }
        int half = clauses.Count / 2;
        return string.Join(", ", [.. clauses[half..], .. clauses[..half]]) + end;
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
