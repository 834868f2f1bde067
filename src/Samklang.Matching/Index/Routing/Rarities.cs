namespace Samklang.Matching.Index.Routing;

/// <summary>
/// How rare the terms are that profiles can be met by, and what each profile needs at least, against one background. Worked out when first
/// asked for; two threads that do so at once write the same.
/// </summary>
internal sealed class Rarities(Askers askers, Background background, int profiles)
{
    private readonly float[] rarities = Unknown(askers.Keys.Length);
    private readonly float[] own = Unknown(askers.Count);
    private readonly float[] needed = Unknown(profiles);
    private readonly double[] reaches = Enumerable.Repeat(double.NaN, profiles).ToArray();

    public Background Background => background;

    public float Of(int key) => float.IsNaN(rarities[key]) ? rarities[key] = (float)background.Rarity(askers.Keys[key]) : rarities[key];

    /// <summary>A translation is never rarer than the word itself, when any item holds that word.</summary>
    public float Own(int ask)
    {
        if (float.IsNaN(own[ask]))
        {
            var key = askers.OwnKey(ask);
            own[ask] = background.IsHeld(askers.Keys[key]) ? Of(key) : float.MaxValue;
        }

        return own[ask];
    }

    /// <summary>The least total by which a profile can be matched at all; null before it is known.</summary>
    public float? Needed(int profile) => float.IsNaN(needed[profile]) ? null : needed[profile];

    public float KeepNeeded(int profile, double total) => needed[profile] = (float)total * (1 - Retrieval.Bar.Slack);

    /// <summary>What a profile could reach in these items; null before it is known.</summary>
    public double? Reach(int profile) => double.IsNaN(reaches[profile]) ? null : reaches[profile];

    public double KeepReach(int profile, double reach) => reaches[profile] = reach;

    private static float[] Unknown(int count)
    {
        var values = new float[count];
        Array.Fill(values, float.NaN);
        return values;
    }
}
