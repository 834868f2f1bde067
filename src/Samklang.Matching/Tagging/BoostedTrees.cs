namespace Samklang.Matching.Tagging;

/// <summary>A row to learn from: what is known of a concept and a text, and whether the text has the concept.</summary>
internal readonly record struct LearningRow(float[] Signals, bool IsRight);

/// <summary>A question about one signal, or an answer: <c>Signal</c> is -1 in a leaf. The next nodes are by number in the tree.</summary>
internal readonly record struct TreeNode(int Signal, float Cut, int Below, int Above, double Value);

/// <summary>
/// Many small trees, two questions deep, that add up how much each signal, or two of them together, speaks for a concept.
/// The sum turns into a probability.
/// </summary>
internal sealed class BoostedTrees(double start, IReadOnlyList<TreeNode[]> trees)
{
    public double Start { get; } = start;

    public IReadOnlyList<TreeNode[]> Trees { get; } = trees;

    public double Probability(float[] signals) => 1 / (1 + Math.Exp(-Sum(signals)));

    private double Sum(float[] signals)
    {
        var sum = Start;
        foreach (var tree in Trees)
            sum += Ask(tree, signals);
        return sum;
    }

    public static double Ask(TreeNode[] tree, float[] signals)
    {
        var at = 0;
        while (tree[at].Signal >= 0)
            at = signals[tree[at].Signal] < tree[at].Cut ? tree[at].Below : tree[at].Above;
        return tree[at].Value;
    }
}
