namespace Samklang.Projects.Past;

/// <summary>A list of projects that public money has paid for.</summary>
public enum PastSource
{
    /// <summary>CORDIS: the EU's research programmes.</summary>
    Cordis,

    /// <summary>Kohesio: cohesion policy, country by country.</summary>
    Kohesio,

    /// <summary>keep.eu: Interreg and its neighbours.</summary>
    Keep,
}

/// <summary>
/// Identities made of the sources' own numbers, so that a row can be stored without looking anything up, and twice without harm.
/// Participants in CORDIS and keep.eu are known by the same number (PIC) and so meet without more ado.
/// </summary>
public static class PastId
{
    private const int NumberBits = 40;
    private const long Named = 1L << 62;

    public static long Of(PastSource source, long number) => ((long)source << NumberBits) | number;

    /// <summary>An identity for what a source knows by a text alone.</summary>
    public static long Of(PastSource source, string reference)
    {
        ulong hash = 14695981039346656037 + (ulong)source;
        foreach (char letter in reference)
            hash = (hash ^ letter) * 1099511628211;
        return Named | (long)(hash >> 2);
    }
}
