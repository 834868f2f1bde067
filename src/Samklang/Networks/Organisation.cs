using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

public enum OrganisationKind
{
    Region,
    Office,
    Network,
    Municipality,
    University,
    Other,
}

/// <summary>A region's authority, an office, a network, a municipality, a university or another body.</summary>
public sealed class Organisation : Record
{
    private LocalText shortName = LocalText.Empty;
    private string? url;

    private Organisation()
    {
    }

    public Organisation(string key, OrganisationKind kind, LocalText name)
    {
        (Key, Kind, Name) = (key, kind, name);
    }

    public string Key { get; private set; } = "";

    public OrganisationKind Kind { get; private set; }

    public LocalText Name { get; private set; } = LocalText.Empty;

    public LocalText ShortName { get => shortName; init => shortName = value; }

    public NutsCode? Nuts { get; init; }

    /// <summary>ISO 3166-1 alpha-2, or null.</summary>
    public string? Country { get; init; }

    public string? Url { get => url; init => url = value; }

    public LocalText Summary { get; init; } = LocalText.Empty;

    public Fact? Fact { get; init; }

    public override string Label => Name.Sv;

    /// <summary>Changes the names and the address.</summary>
    public void Rename(LocalText name, LocalText shortened, string? address) => (Name, shortName, url) = (name, shortened, address);
}
