namespace Samklang.Specialisation.Suggestions;

/// <summary>One who asked, with the new partners that came, and some of those that did not, each with its signals.</summary>
internal sealed record Lesson(double[][] Came, double[][] Others, double OthersCount);

/// <summary>
/// Learns weights by which those that came stand before those that did not: the most likely weights of a choice among all
/// (a conditional logit), found by Newton's method. The task is convex, so that the answer is the same each time.
/// </summary>
internal static class LearnWeights
{
    private const double Ridge = 0.02;
    private const int Steps = 25;

    public static SignalWeights From(IReadOnlyList<Lesson> lessons)
    {
        if (lessons.Count == 0)
            return SignalWeights.Plain;
        double[] weights = new double[ReadSignals.Count];
        for (int step = 0; step < Steps; step++)
        {
            (double[] slope, double[,] bend) = Look(lessons, weights);
            double[] move = Solve(bend, slope);
            double longest = Math.Max(1, move.Max(Math.Abs) / 2);
            for (int at = 0; at < weights.Length; at++)
                weights[at] += move[at] / longest;
            if (move.Max(Math.Abs) < 1e-5)
                break;
        }
        return new(weights);
    }

    private static (double[] Slope, double[,] Bend) Look(IReadOnlyList<Lesson> lessons, double[] weights)
    {
        int n = weights.Length;
        double[] slope = [.. weights.Select(w => -Ridge * w)];
        double[,] bend = new double[n, n];
        for (int at = 0; at < n; at++)
            bend[at, at] = Ridge;
        foreach (Lesson lesson in lessons)
            AddLesson(lesson, weights, slope, bend, 1.0 / lessons.Count);
        return (slope, bend);
    }

    private static void AddLesson(Lesson lesson, double[] weights, double[] slope, double[,] bend, double share)
    {
        double[][] all = [.. lesson.Came, .. lesson.Others];
        double more = Math.Log(lesson.OthersCount / Math.Max(1, lesson.Others.Length));
        double[] logits = [.. all.Select((signals, at) => Dot(signals, weights) + (at < lesson.Came.Length ? 0 : more))];
        double highest = logits.Max();
        double[] odds = [.. logits.Select(l => Math.Exp(l - highest))];
        double sum = odds.Sum();
        double[] mean = new double[weights.Length];
        for (int at = 0; at < all.Length; at++)
            for (int one = 0; one < mean.Length; one++)
                mean[one] += odds[at] / sum * all[at][one];
        foreach (double[] came in lesson.Came)
            for (int one = 0; one < mean.Length; one++)
                slope[one] += share * (came[one] - mean[one]) / lesson.Came.Length;
        for (int at = 0; at < all.Length; at++)
            for (int one = 0; one < mean.Length; one++)
                for (int other = 0; other <= one; other++)
                    bend[one, other] += share * odds[at] / sum * (all[at][one] - mean[one]) * (all[at][other] - mean[other]);
    }

    private static double Dot(double[] one, double[] other)
    {
        double sum = 0;
        for (int at = 0; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }

    // Cholesky, by the lower half of a symmetric matrix that the ridge makes positive.
    private static double[] Solve(double[,] bend, double[] slope)
    {
        int n = slope.Length;
        double[,] low = new double[n, n];
        for (int row = 0; row < n; row++)
            for (int column = 0; column <= row; column++)
            {
                double rest = bend[row, column];
                for (int k = 0; k < column; k++)
                    rest -= low[row, k] * low[column, k];
                low[row, column] = row == column ? Math.Sqrt(Math.Max(rest, 1e-12)) : rest / low[column, column];
            }
        double[] answer = [.. slope];
        for (int row = 0; row < n; row++)
        {
            for (int k = 0; k < row; k++)
                answer[row] -= low[row, k] * answer[k];
            answer[row] /= low[row, row];
        }
        for (int row = n - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < n; k++)
                answer[row] -= low[k, row] * answer[k];
            answer[row] /= low[row, row];
        }
        return answer;
    }
}
