using Samklang.Networks;

namespace Samklang.Projects.Past;

/// <summary>An organisation that has taken part in past projects, as their sources tell of it.</summary>
public sealed class PastOrganisation
{
    private PastOrganisation()
    {
    }

    /// <summary>Made by <see cref="PastId"/>; for CORDIS the participant's number (PIC) itself.</summary>
    public long Id { get; private set; }

    public PastSource Source { get; private set; }

    public string Reference { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    /// <summary>The country as the EU's lists write it: ISO 3166-1 alpha-2, but EL and UK.</summary>
    public string Country { get; private set; } = "";

    public NutsCode? Nuts { get; private set; }

    public string City { get; private set; } = "";

    /// <summary>CORDIS's code: HES school, REC research, PRC company, PUB public body, OTH other; empty when not told.</summary>
    public string Activity { get; private set; } = "";

    public string VatNumber { get; private set; } = "";

    public string Url { get; private set; } = "";

    public double? Latitude { get; private set; }

    public double? Longitude { get; private set; }

    public DateOnly? UpdatedOn { get; private set; }
}
