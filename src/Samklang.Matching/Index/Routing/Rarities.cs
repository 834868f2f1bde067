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

    /// <summary>The least total by which a profile can be matched at all.</summary>
    public float Needed(int profile, Func<int, double> workOut) =>
        float.IsNaN(needed[profile]) ? needed[profile] = (float)workOut(profile) * (1 - Retrieval.Bar.Slack) : needed[profile];

    /// <summary>What a profile could reach in these items.</summary>
    public double Reach(int profile, Func<int, double> workOut) =>
        double.IsNaN(reaches[profile]) ? reaches[profile] = workOut(profile) : reaches[profile];

    private static float[] Unknown(int count)
    {
        var values = new float[count];
        Array.Fill(values, float.NaN);
        return values;
    }
}
