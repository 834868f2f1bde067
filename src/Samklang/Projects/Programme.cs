using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Projects;

public enum ProgrammeKind
{
    SectorProgramme,
    Fund,
    Territorial,
}

/// <summary>The desk that helps an applicant.</summary>
public enum HelpDesk
{
    Office,
    Region,
    ManagingAuthority,
    NationalContactPoint,
}

/// <summary>Who applies.</summary>
public enum ApplicantKind
{
    Company,
    Municipality,
    Region,
    Authority,
    University,
    School,
    Association,
    Person,
}

/// <summary>Where EU money comes from.</summary>
public sealed class Programme : Record
{
    private Programme()
    {
    }

    public Programme(string key, ProgrammeKind kind, LocalText title, LocalText paysFor, Fact fact)
    {
        (Key, Kind, Title, PaysFor, Fact) = (key, kind, title, paysFor, fact);
    }

    public string Key { get; private set; } = "";

    public int Position { get; init; }

    public ProgrammeKind Kind { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public string? Abbreviation { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public LocalText PaysFor { get; private set; } = LocalText.Empty;

    public LocalText WhoMayApply { get; init; } = LocalText.Empty;

    public HelpDesk HelpedBy { get; init; }

    public LocalText HelpNote { get; init; } = LocalText.Empty;

    public LocalText ManagingAuthority { get; init; } = LocalText.Empty;

    /// <summary>Where an applicant must be.</summary>
    public Eligibility Area { get; init; } = Eligibility.Unknown;

    /// <summary>Those who may apply; empty when it is not known.</summary>
    public IReadOnlyList<ApplicantKind> Applicants { get; init; } = [];

    /// <summary>Those who usually may only be partners of an applicant.</summary>
    public IReadOnlyList<ApplicantKind> PartnersOnly { get; init; } = [];

    /// <summary>The EU's share of the costs at the most, in per cent, for the least favoured; null when it is not known.</summary>
    public int? RateFrom { get; init; }

    /// <summary>The same for the most favoured.</summary>
    public int? RateTo { get; init; }

    /// <summary>How many organisations must apply together at the least; null when it is not known or differs.</summary>
    public int? LeastPartners { get; init; }

    /// <summary>From how many countries.</summary>
    public int? LeastCountries { get; init; }

    /// <summary>Where the terms are read: rate, applicants, number of partners.</summary>
    public string? TermsUrl { get; init; }

    /// <summary>The code by which calls belong to it: the EU's own for a framework programme, else the programme's key.</summary>
    public string? FrameworkProgramme { get; init; }

    public CelexNumber? LegalAct { get; init; }

    public string? Url { get; init; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.Sv;

    /// <summary>Whether somebody in the place may take part.</summary>
    public PlaceAnswer IsOpenTo(NutsCode? place) => Area.Judge(place);
}
