namespace Samklang.Benchmarks;

/// <summary>Ends the run when two sides that must agree do not: speed says nothing of wrong answers.</summary>
internal static class Equal
{
    public static void Same<T>(string what, IEnumerable<T> one, IEnumerable<T> other)
    {
        T[] left = [.. one], right = [.. other];
        if (!left.SequenceEqual(right))
            throw new InvalidOperationException($"{what}: {left.Length} and {right.Length} results that differ; first {left.Except(right).FirstOrDefault()} against {right.Except(left).FirstOrDefault()}.");
    }
}
