namespace Samklang.Specialisation.Suggestions;

/// <summary>How much each signal counts, by <see cref="Signal"/>; learned from some years by what the years before each told.</summary>
public sealed record SignalWeights(IReadOnlyList<double> Of)
{
    /// <summary>Experience, and twice as much what has to do with the call; where there is nothing to learn from.</summary>
    public static SignalWeights Plain { get; } = new([.. Enum.GetValues<Signal>().Select(s => s switch
    {
        Signal.Experience => 1.0,
        Signal.CallTopic or Signal.CallWords or Signal.CallFields => 2.0,
        _ => 0,
    })]);

    /// <summary>The same, with fields that are asked for counting as much as a call's topic. No call tells of its fields, so that this can't be learned.</summary>
    internal SignalWeights WithFields() => new([.. Of.Select((weight, at) => (Signal)at == Signal.CallFields ? Math.Max(weight, Of[(int)Signal.CallTopic]) : weight)]);

    internal double[] Sum(double[][] signals)
    {
        double[] sums = new double[signals[0].Length];
        for (int signal = 0; signal < signals.Length; signal++)
            if (Of[signal] is not 0 and var weight)
                for (int at = 0; at < sums.Length; at++)
                    sums[at] += weight * signals[signal][at];
        return sums;
    }
}
