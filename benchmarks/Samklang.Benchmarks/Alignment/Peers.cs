using DiffPlex;
using Samklang.Matching.Alignment;

namespace Samklang.Benchmarks.Alignment;

/// <summary>A way to say which sentence of a reading takes up which sentence of an ask.</summary>
internal delegate IEnumerable<(int Ask, int Reading)> Claims(PlantedCase planted);

/// <summary>The engine, and simpler ways to the same answer. The simpler ones are told where each sentence begins.</summary>
internal static class Peers
{
    public static IEnumerable<(string Name, Claims Claims)> All()
    {
        yield return ("TextAligner", Aligner);
        foreach (double from in (double[])[0.1, 0.2, 0.3, 0.5])
            yield return ($"five-word shingles, {from:0.0} in common", planted => Shingled(planted, from));
        foreach (double from in (double[])[0.4, 0.5, 0.6, 0.7])
            yield return ($"DiffPlex, words {from:0.0} alike", planted => Diffed(planted, from));
    }

    public static IEnumerable<(int Ask, int Reading)> Aligner(PlantedCase planted) =>
        new TextAligner().Align(planted.Ask.Text, planted.Proposal.Text, planted.Reading.Text).TakenUp.Select(u =>
            (planted.Ask.UnitAt(u.InAsk.Start, u.InAsk.End), planted.Reading.UnitAt(u.InReading.Start, u.InReading.End))).Distinct();

    private static IEnumerable<(int, int)> Shingled(PlantedCase planted, double from)
    {
        HashSet<string> proposal = [.. planted.Proposal.Units.SelectMany(u => Words.Shingles(u, 5))];
        List<HashSet<string>> ask = [.. planted.Ask.Units.Select(u => Words.Shingles(u, 5).Except(proposal).ToHashSet())];
        for (int r = 0; r < planted.Reading.Units.Count; r++)
        {
            HashSet<string> reading = [.. Words.Shingles(planted.Reading.Units[r], 5).Except(proposal)];
            for (int a = 0; a < ask.Count; a++)
                if (reading.Count > 0 && ask[a].Count > 0 && ask[a].Count(reading.Contains) >= from * Math.Min(ask[a].Count, reading.Count))
                    yield return (a, r);
        }
    }

    // First what is new in the reading, line by line; then each new line against each sentence of the ask, word by word.
    private static IEnumerable<(int, int)> Diffed(PlantedCase planted, double from)
    {
        Differ differ = new();
        var lines = differ.CreateLineDiffs(planted.Proposal.Text, planted.Reading.Text, ignoreWhitespace: true);
        foreach (int r in lines.DiffBlocks.SelectMany(b => Enumerable.Range(b.InsertStartB, b.InsertCountB)))
            for (int a = 0; a < planted.Ask.Units.Count; a++)
                if (Likeness(differ, planted.Ask.Units[a], planted.Reading.Units[r]) >= from)
                    yield return (a, r);
    }

    private static double Likeness(Differ differ, string ask, string reading)
    {
        var words = differ.CreateWordDiffs(ask, reading, ignoreWhitespace: true, [' ']);
        int left = words.PiecesOld.Count - words.DiffBlocks.Sum(b => b.DeleteCountA);
        return 2.0 * left / (words.PiecesOld.Count + words.PiecesNew.Count);
    }
}
