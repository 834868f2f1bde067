namespace Samklang.Matching.Tagging;

/// <summary>Grows trees one after another, each on what those before it got wrong. The same rows give the same trees.</summary>
internal sealed class TreeGrower
{
    private const int Trees = 300;
    private const int Depth = 2;
    private const double Pace = 0.08;
    private const double Shrinkage = 5;
    private const double LeastWeight = 2;
    private const int MostCuts = 47;

    private readonly IReadOnlyList<LearningRow> rows;
    private readonly float[][] cuts;
    private readonly byte[][] bins;
    private readonly double[] slope;
    private readonly double[] bend;

    private TreeGrower(IReadOnlyList<LearningRow> rows)
    {
        this.rows = rows;
        var signals = rows[0].Signals.Length;
        (cuts, bins, slope, bend) = (new float[signals][], new byte[signals][], new double[rows.Count], new double[rows.Count]);
        Parallel.For(0, signals, signal =>
        {
            var values = rows.Select(row => row.Signals[signal]).Order().ToArray();
            cuts[signal] = [.. Enumerable.Range(1, MostCuts).Select(cut => values[(int)((long)cut * values.Length / (MostCuts + 1))]).Distinct()];
            bins[signal] = [.. rows.Select(row => (byte)cuts[signal].Count(cut => cut <= row.Signals[signal]))];
        });
    }

    public static BoostedTrees Grow(IReadOnlyList<LearningRow> rows, CancellationToken cancel)
    {
        var right = rows.Count(row => row.IsRight);
        if (right == 0)
            return new BoostedTrees(-10, []);
        var start = Math.Log((right + 0.5) / (rows.Count - right + 0.5));
        var grower = new TreeGrower(rows);
        var trees = new List<TreeNode[]>(Trees);
        var sums = new double[rows.Count];
        Array.Fill(sums, start);
        while (trees.Count < Trees)
        {
            cancel.ThrowIfCancellationRequested();
            trees.Add(grower.Next(sums));
        }

        return new BoostedTrees(start, trees);
    }

    private TreeNode[] Next(double[] sums)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            var probability = 1 / (1 + Math.Exp(-sums[i]));
            slope[i] = (rows[i].IsRight ? 1 : 0) - probability;
            bend[i] = probability * (1 - probability);
        }

        var tree = new List<TreeNode>();
        Branch(tree, [.. Enumerable.Range(0, rows.Count)], Depth);
        TreeNode[] grown = [.. tree];
        Parallel.For(0, sums.Length, i => sums[i] += BoostedTrees.Ask(grown, rows[i].Signals));
        return grown;
    }

    private int Branch(List<TreeNode> tree, int[] at, int depth)
    {
        var number = tree.Count;
        var (allSlope, allBend) = (at.Sum(i => slope[i]), at.Sum(i => bend[i]));
        tree.Add(new TreeNode(-1, 0, 0, 0, Pace * allSlope / (allBend + Shrinkage)));
        if (depth == 0 || Best(at, allSlope, allBend) is not { } split)
            return number;
        var below = Branch(tree, [.. at.Where(i => bins[split.Signal][i] <= split.Bin)], depth - 1);
        var above = Branch(tree, [.. at.Where(i => bins[split.Signal][i] > split.Bin)], depth - 1);
        tree[number] = new TreeNode(split.Signal, cuts[split.Signal][split.Bin], below, above, 0);
        return number;
    }

    private (int Signal, int Bin)? Best(int[] at, double allSlope, double allBend)
    {
        var best = new (double Gain, int Bin)[cuts.Length];
        Parallel.For(0, cuts.Length, signal => best[signal] = BestCut(signal, at, allSlope, allBend));
        var chosen = Enumerable.Range(0, best.Length).MaxBy(signal => best[signal].Gain);
        return best[chosen].Gain > 1e-6 ? (chosen, best[chosen].Bin) : null;
    }

    private (double Gain, int Bin) BestCut(int signal, int[] at, double allSlope, double allBend)
    {
        Span<double> slopes = stackalloc double[MostCuts + 1], bends = stackalloc double[MostCuts + 1];
        var bin = bins[signal];
        foreach (var i in at)
        {
            slopes[bin[i]] += slope[i];
            bends[bin[i]] += bend[i];
        }

        (double Gain, int Bin) best = (0, -1);
        double below = 0, weight = 0;
        for (var cut = 0; cut < cuts[signal].Length; cut++)
        {
            below += slopes[cut];
            weight += bends[cut];
            if (weight < LeastWeight || allBend - weight < LeastWeight)
                continue;
            var gain = Gain(below, weight) + Gain(allSlope - below, allBend - weight) - Gain(allSlope, allBend);
            if (gain > best.Gain)
                best = (gain, cut);
        }

        return best;
    }

    private static double Gain(double slope, double bend) => slope * slope / (bend + Shrinkage);
}
