namespace Samklang.Matching.Analysis;

/// <summary>A term as a 64-bit number: what kind it is and what it says, hashed the same way in every process.</summary>
internal static class TermKey
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Stem(TextLanguage language, ReadOnlySpan<char> stem) => Of(language switch
    {
        TextLanguage.Swedish => 's',
        TextLanguage.English => 'e',
        _ => 'o',
    }, stem);

    public static ulong Exact(ReadOnlySpan<char> lower) => Of('o', lower);

    public static ulong Kin(ReadOnlySpan<char> root) => Of('k', root);

    public static ulong Concept(ReadOnlySpan<char> id) => Of('#', id);

    public static ulong Pair(ulong first, ulong second) => Mix((first * 3) ^ (second + 0x9E3779B97F4A7C15));

    private static ulong Of(char kind, ReadOnlySpan<char> text)
    {
        var hash = (Offset ^ kind) * Prime;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Mix(hash);
    }

    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCD;
        x = (x ^ (x >> 33)) * 0xC4CEB9FE1A85EC53;
        return x ^ (x >> 33);
    }
}
