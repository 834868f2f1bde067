using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Specialisation;

/// <summary>What a region is strong in under smart specialisation.</summary>
public sealed class RegionalStrength : Record
{
    private RegionalStrength()
    {
    }

    public RegionalStrength(string key, NutsCode region, LocalText title, Fact fact)
    {
        (Key, Region, Title, Fact) = (key, region, title, fact);
    }

    public string Key { get; private set; } = "";

    public NutsCode Region { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.Sv;
}
