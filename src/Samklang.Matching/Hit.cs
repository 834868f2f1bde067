namespace Samklang.Matching;

/// <summary>What a person is told instead of a number.</summary>
public enum Strength
{
    Possible,
    Likely,
    Strong,
}

/// <summary>
/// One match. The score lies between 0 and 1 and can be compared between hits of different profiles.
/// Reasons come strongest first and are capped in number.
/// </summary>
public sealed record Hit(string Id, double Score, Strength Strength, IReadOnlyList<Reason> Reasons);
