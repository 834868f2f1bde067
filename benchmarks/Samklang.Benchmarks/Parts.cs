using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>The settings that measure each bridge alone and left out.</summary>
internal static class Parts
{
    public static IEnumerable<(string Name, EngineSettings Settings)> Of(EngineSettings all)
    {
        var none = all with
        {
            UseConcepts = false,
            UseBroader = false,
            UseLexicon = false,
            UseCognates = false,
            UseCompounds = false,
            UsePairs = false,
        };
        yield return ("words alone", none);
        yield return ("+ compounds", none with { UseCompounds = true });
        yield return ("+ cognates", none with { UseCognates = true });
        yield return ("+ pairs", none with { UsePairs = true });
        yield return ("+ lexicon (and compounds)", none with { UseLexicon = true, UseCompounds = true });
        yield return ("+ concepts", none with { UseConcepts = true });
        yield return ("+ concepts and broader", none with { UseConcepts = true, UseBroader = true });
        yield return ("all", all);
        yield return ("all but compounds", all with { UseCompounds = false });
        yield return ("all but cognates", all with { UseCognates = false });
        yield return ("all but pairs", all with { UsePairs = false });
        yield return ("all but lexicon", all with { UseLexicon = false });
        yield return ("all but concepts", all with { UseConcepts = false, UseBroader = false });
        yield return ("all but broader", all with { UseBroader = false });
    }
}
