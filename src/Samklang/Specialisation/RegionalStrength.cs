using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Specialisation;

/// <summary>What cohesion policy pays for in 2021–2027: its five policy objectives, in their order.</summary>
public enum PolicyObjective
{
    Smarter,
    Greener,
    Connected,
    Social,
    CloserToCitizens,
}

/// <summary>What is said of a strength: where, what, and in which of the field's three dimensions.</summary>
public sealed record StrengthWords(NutsCode Region, LocalText Title, Fact Fact)
{
    public LocalText Words { get; init; } = LocalText.Empty;

    public NaceCode? Economy { get; init; }

    public ScienceCode? Science { get; init; }

    public PolicyObjective? Objective { get; init; }
}

/// <summary>What a region is strong in under smart specialisation, as it says so itself.</summary>
public sealed class RegionalStrength : Record
{
    private RegionalStrength()
    {
    }

    public RegionalStrength(string key, StrengthWords words)
    {
        Key = key;
        Rewrite(words);
    }

    public string Key { get; private set; } = "";

    public NutsCode Region { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Words { get; private set; } = LocalText.Empty;

    /// <summary>The economic domain.</summary>
    public NaceCode? Economy { get; private set; }

    /// <summary>The scientific domain.</summary>
    public ScienceCode? Science { get; private set; }

    public PolicyObjective? Objective { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.Sv;

    public StrengthWords Said => new(Region, Title, Fact) { Words = Words, Economy = Economy, Science = Science, Objective = Objective };

    public void Rewrite(StrengthWords words)
    {
        (Region, Title, Words, Fact) = (words.Region, words.Title, words.Words, words.Fact);
        (Economy, Science, Objective) = (words.Economy, words.Science, words.Objective);
    }

    /// <summary>True when it is said of the region, of a part of it, or of one that it lies in.</summary>
    public bool Concerns(NutsCode region) => Region.Contains(region) || region.Contains(Region);

    /// <summary>In which dimensions both say the same, the wider of two codes counting for what lies in it.</summary>
    public IReadOnlyList<StrengthDimension> InCommonWith(RegionalStrength other) =>
    [
        .. Same(StrengthDimension.Economy, Economy is { } ours && other.Economy is { } theirs && (ours.Contains(theirs) || theirs.Contains(ours))),
        .. Same(StrengthDimension.Science, Science is { } field && other.Science is { } their && (field.Contains(their) || their.Contains(field))),
        .. Same(StrengthDimension.Objective, Objective is { } objective && objective == other.Objective),
    ];

    private static IEnumerable<StrengthDimension> Same(StrengthDimension dimension, bool isSame) => isSame ? [dimension] : [];
}

/// <summary>The dimensions in which strengths are told of.</summary>
public enum StrengthDimension
{
    Economy,
    Science,
    Objective,
}
