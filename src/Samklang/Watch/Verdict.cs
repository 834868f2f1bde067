namespace Samklang.Watch;

/// <summary>What a person said of a match.</summary>
public enum Verdict
{
    Act,
    Follow,
    Know,
    NotForUs,
}
