namespace Samklang.Matching.Index;

/// <summary>
/// How much a term fills an item: rises with its amount towards a ceiling, sooner in an item that is short beside the mean of all.
/// </summary>
internal readonly struct Fullness(EngineSettings settings, double mean)
{
    public double Mean => mean;

    /// <summary>What no item is fuller than.</summary>
    public double Ceiling => settings.Saturation + 1;

    public double Of(float amount, float length) => amount * Ceiling / (amount + Norm(length));

    public float[] Norms(ReadOnlySpan<float> lengths)
    {
        var norms = new float[lengths.Length];
        for (var i = 0; i < norms.Length; i++)
            norms[i] = (float)Norm(lengths[i]);
        return norms;
    }

    /// <summary>What fullness can grow by at most when the mean has gone from one to another: nothing grows faster than the mean.</summary>
    public double MostGrowthSince(double earlier) => Math.Max(1, mean / earlier);

    /// <summary>What is left at least of fullness when the mean has gone from one to another.</summary>
    public double LeastOfSince(double earlier) => Math.Min(1, mean / earlier);

    private double Norm(float length) => settings.Saturation * (1 - settings.LengthPenalty + (settings.LengthPenalty * length / mean));
}
