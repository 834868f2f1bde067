using Samklang.Language;
using Samklang.Networks;

namespace Samklang.Specialisation.Regions;

/// <summary>What partners are looked for: at home somewhere, possibly for one strength, or for fields of science.</summary>
/// <param name="Home">The region that looks.</param>
/// <param name="Strength">The strength that they are for; null for all of the home region's.</param>
/// <param name="Fields">Codes of EuroSciVoc fields that they are for; empty for all.</param>
/// <param name="WithOwnCountry">True when regions of the own country are shown, too.</param>
public sealed record RegionAsk(NutsCode Home, RegionalStrength? Strength, IReadOnlyList<string> Fields, bool WithOwnCountry);

/// <summary>A strength of ours and one of theirs, with the dimensions in which they say the same.</summary>
public sealed record StatedPair(RegionalStrength Ours, RegionalStrength Theirs, IReadOnlyList<StrengthDimension> Dimensions);

/// <summary>A field with our number and theirs.</summary>
/// <param name="Near">For what completes ours: the field, with our number, that it lies near to; else null.</param>
public sealed record FieldPair(RevealedStrength Ours, RevealedStrength Theirs, RevealedStrength? Near = null);

/// <summary>A figure of official statistics about both.</summary>
/// <param name="OursIsAround">True when ours is of the area around us, which stands in for one of our own.</param>
/// <param name="TheirsIsAround">True when theirs is of the area around them.</param>
public sealed record FigurePair(string Dataset, RegionFigure Ours, RegionFigure Theirs, bool OursIsAround = false, bool TheirsIsAround = false)
{
    /// <summary>True when both lie in the area that the one figure is of, so that it says nothing of how alike they are.</summary>
    public bool IsShared => Ours.Region == Theirs.Region;

    /// <summary>How many times ours theirs is; null when the figure is shared or one of them is not above zero.</summary>
    public double? Ratio => !IsShared && Ours.Value > 0 && Theirs.Value > 0 ? Theirs.Value / Ours.Value : null;
}

/// <summary>By what one comes from us to them.</summary>
public enum WayKind
{
    /// <summary>A role of ours has met somebody there.</summary>
    Contact,

    /// <summary>Both are in a partnership of smart specialisation.</summary>
    Partnership,

    /// <summary>Both are in a network.</summary>
    Network,

    /// <summary>A municipality of ours and one there are twin towns.</summary>
    TwinTown,

    /// <summary>Both have been in a project.</summary>
    Project,
}

/// <summary>A way from us to a region: who at our end, by what, who at theirs. An end without words is the region itself.</summary>
/// <param name="Year">When it was last walked, where that is known.</param>
/// <param name="Count">How many such ways there are.</param>
/// <param name="Address">The key or number by which what lies between is found; null when it has no page.</param>
public sealed record WarmPath(WayKind Kind, LocalText From, LocalText By, LocalText To, int? Year, int Count, string? Address);

/// <summary>A region that could be a partner: each component by itself, and never one number of all.</summary>
public sealed record RegionFound(NutsCode Region)
{
    public IReadOnlyList<StatedPair> Stated { get; init; } = [];

    /// <summary>Fields in which both are stronger than Europe; of those asked for, when some are, the ones in which they are.</summary>
    public IReadOnlyList<FieldPair> Revealed { get; init; } = [];

    /// <summary>Fields in which they are strong and we are not, near to one where we are, or to one that is asked for.</summary>
    public IReadOnlyList<FieldPair> Complementary { get; init; } = [];

    public IReadOnlyList<FigurePair> Figures { get; init; } = [];

    /// <summary>The ways, the warmest first.</summary>
    public IReadOnlyList<WarmPath> Paths { get; init; } = [];

    /// <summary>True when any component speaks for the region.</summary>
    public bool HasReason => Paths.Count + Stated.Count + Revealed.Count + Complementary.Count > 0 || Figures.Any(f => !f.IsShared);

    /// <summary>Mean difference of the figures, as a factor: 1 for the same, 2 for twice or half; null when none is known of both.</summary>
    public double? Unlikeness => Figures.Select(f => f.Ratio).OfType<double>().ToList() is { Count: > 0 } ratios ? Math.Exp(ratios.Average(r => Math.Abs(Math.Log(r)))) : null;
}

/// <summary>By which component the regions stand in order.</summary>
public enum RegionOrder
{
    Path,
    Stated,
    Revealed,
    Complementary,
    Likeness,
    Name,
}
