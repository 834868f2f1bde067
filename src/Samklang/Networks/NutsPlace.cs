namespace Samklang.Networks;

/// <summary>A territory of the EU's classification: its code, its name there, and the version of the classification.</summary>
public sealed class NutsPlace
{
    private NutsPlace()
    {
    }

    public NutsPlace(NutsCode code, string name, int version) => (Code, Name, Version) = (code, name, version);

    public NutsCode Code { get; private set; }

    /// <summary>The name in Latin letters, in the country's own language.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The year of the classification, e.g. 2024. Borders and codes change between versions.</summary>
    public int Version { get; private set; }

    /// <summary>0 for a country, 3 for the smallest territories.</summary>
    public int Level => Code.Level;

    internal bool Take(string name, int version)
    {
        bool isNews = (name, version) != (Name, Version);
        (Name, Version) = (name, version);
        return isNews;
    }
}
