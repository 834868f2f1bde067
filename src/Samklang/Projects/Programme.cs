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

    /// <summary>The territories that can take part; empty when the programme knows no such bound.</summary>
    public IReadOnlyList<NutsCode> Area { get; init; } = [];

    /// <summary>The EU's code of the framework programme, by which calls belong to it.</summary>
    public string? FrameworkProgramme { get; init; }

    public CelexNumber? LegalAct { get; init; }

    public string? Url { get; init; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.Sv;
}
