namespace Samklang.Matching.Tagging;

/// <summary>
/// Ridge regression over texts, one against the rest, in the dual form: all concepts share one inverse. That inverse also
/// tells what each text would have got from a model that had not seen it, so nothing need be trained twice.
/// </summary>
internal sealed class Ridge
{
    private const double Penalty = 1;

    private readonly double[][] inverse;

    /// <param name="likeness">How alike each two texts are.</param>
    public Ridge(float[][] likeness)
    {
        var lower = Cholesky(likeness);
        inverse = new double[likeness.Length][];
        Parallel.For(0, likeness.Length, column => inverse[column] = Solve(lower, column));
    }

    /// <summary>The weight on each text for a concept that these texts have.</summary>
    public float[] Weights(IEnumerable<int> holders)
    {
        var weights = new float[inverse.Length];
        foreach (var holder in holders)
        {
            var row = inverse[holder];
            for (var text = 0; text < weights.Length; text++)
                weights[text] += (float)row[text];
        }

        return weights;
    }

    /// <summary>How much the other texts' concepts count for one of the texts, as if it had been left out.</summary>
    public double[] SharesWithout(int text)
    {
        var row = inverse[text];
        var shares = new double[row.Length];
        for (var b = 0; b < row.Length; b++)
            shares[b] = b == text ? 0 : -row[b] / row[text];
        return shares;
    }

    private static double[][] Cholesky(float[][] likeness)
    {
        var lower = new double[likeness.Length][];
        for (var i = 0; i < lower.Length; i++)
            lower[i] = new double[i + 1];
        for (var k = 0; k < lower.Length; k++)
        {
            var pivot = Math.Sqrt(Math.Max(likeness[k][k] + Penalty - Product(lower[k], lower[k], k), 1e-12));
            lower[k][k] = pivot;
            Parallel.For(k + 1, lower.Length, i => lower[i][k] = (likeness[i][k] - Product(lower[i], lower[k], k)) / pivot);
        }

        return lower;
    }

    private static double[] Solve(double[][] lower, int column)
    {
        var solved = new double[lower.Length];
        for (var i = column; i < solved.Length; i++)
            solved[i] = ((i == column ? 1 : 0) - Product(lower[i].AsSpan(column), solved.AsSpan(column), i - column)) / lower[i][i];
        for (var i = solved.Length - 1; i >= 0; i--)
        {
            solved[i] /= lower[i][i];
            var row = lower[i];
            for (var k = 0; k < i; k++)
                solved[k] -= row[k] * solved[i];
        }

        return solved;
    }

    private static double Product(ReadOnlySpan<double> one, ReadOnlySpan<double> other, int count)
    {
        var sum = System.Numerics.Vector<double>.Zero;
        var width = System.Numerics.Vector<double>.Count;
        var i = 0;
        for (; i <= count - width; i += width)
            sum += new System.Numerics.Vector<double>(one[i..]) * new System.Numerics.Vector<double>(other[i..]);
        var rest = System.Numerics.Vector.Sum(sum);
        for (; i < count; i++)
            rest += one[i] * other[i];
        return rest;
    }
}
