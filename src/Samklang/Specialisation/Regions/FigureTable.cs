using Samklang.Networks;

namespace Samklang.Specialisation.Regions;

/// <summary>The last figures of a table, for holding regions of one level against each other.</summary>
/// <param name="Dataset">The statistical office's code of the table.</param>
/// <param name="Own">The figures of the regions themselves.</param>
/// <param name="Around">Those of the areas one level up, one of which stands in where a region has none of its own; null where none may.</param>
public sealed record FigureTable(string Dataset, IReadOnlyDictionary<NutsCode, RegionFigure> Own, IReadOnlyDictionary<NutsCode, RegionFigure>? Around)
{
    /// <summary>Their figure beside ours; null when one of them is not known.</summary>
    public FigurePair? Pair(NutsCode ours, NutsCode theirs) =>
        Of(ours) is { } our && Of(theirs) is { } their ? new(Dataset, our, their, our.Region != ours, their.Region != theirs) : null;

    private RegionFigure? Of(NutsCode region) =>
        Own.GetValueOrDefault(region) ?? (region.Around is { } area ? Around?.GetValueOrDefault(area) : null);
}
