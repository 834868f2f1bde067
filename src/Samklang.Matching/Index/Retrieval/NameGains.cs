using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// The most that each item of a segment can gain by its names: reckoned from which items bear a term in a name, without a name being
/// read. A word of a name that isn't reached counts as rare as the most common of all terms.
/// </summary>
internal sealed class NameGains
{
    private readonly float[] said = new float[Segment.MostItems];
    private readonly float[] rarer = new float[Segment.MostItems];
    private readonly float[] gains = Ones();
    private readonly int[] met = new int[Segment.MostItems + 1];
    private int count;

    public float Of(int item) => gains[item];

    public ReadOnlySpan<float> All => gains;

    /// <summary>The most that an item can gain, with how rare the words of its name are that aren't reached.</summary>
    /// <param name="plan">What was asked.</param>
    /// <param name="number">The number of the item's segment.</param>
    /// <param name="item">The item.</param>
    public float Closer(Plan plan, int number, int item)
    {
        if (said[item] == 0 || plan.Background.Segments[number].Segment.Named.Words[item] == NamedItems.Several)
            return gains[item];
        return Math.Min(gains[item], plan.Gains.AtMost(said[item] / plan.Background.NameWeights.Of(number, item, plan.Background)));
    }

    public void Read(Plan plan, int number)
    {
        var (segment, terms) = (plan.Background.Segments[number].Segment, plan.TermsIn(number));
        foreach (var name in plan.Names)
        {
            if (terms[name.Term] is >= 0 and var term)
                Add(segment.Named.Of(term), name);
        }

        var words = segment.Named.Words;
        foreach (var item in met.AsSpan(0, count))
        {
            gains[item] = words[item] == NamedItems.Several
                ? plan.Gains.Most
                : plan.Gains.AtMost(said[item] / (rarer[item] + (words[item] * plan.LeastRarity)));
            rarer[item] = 0;
        }
    }

    public void Clear()
    {
        foreach (var item in met.AsSpan(0, count))
            (gains[item], said[item]) = (1, 0);
        count = 0;
    }

    private void Add(ReadOnlySpan<byte> steps, PlannedName name)
    {
        for (var (at, item) = (0, -1); at < steps.Length;)
        {
            // Most steps are short, and there are many.
            item += steps[at] < VarInt.Longer ? steps[at++] : (int)VarInt.Read(steps, ref at);
            met[count] = item;
            count += said[item] == 0 ? 1 : 0;
            said[item] += name.Said;
            rarer[item] += name.Rarer;
        }
    }

    private static float[] Ones()
    {
        var ones = new float[Segment.MostItems];
        Array.Fill(ones, 1);
        return ones;
    }
}

/// <summary>What a name adds by how much of it is said, as a table that never falls short.</summary>
internal sealed class GainTable
{
    private const int Steps = 1024;
    private const double AlmostAll = 0.98;

    private readonly float[] gains = new float[Steps + 1];

    public GainTable(EngineSettings settings)
    {
        for (var i = 0; i < gains.Length; i++)
            gains[i] = MathF.BitIncrement((float)settings.ByTitle((double)i / Steps, (double)i / Steps >= AlmostAll ? 1 : 0));
        Most = gains[^1];
    }

    public float Most { get; }

    /// <param name="said">How much of a name is said at most; what is above 1 is rounding.</param>
    public float AtMost(float said) => gains[Math.Min(Steps, (int)(said * Steps) + 1)];
}
