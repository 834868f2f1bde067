using Samklang.Language;

namespace Samklang.Influence;

public enum ActorKind
{
    LeadCommittee,
    OpinionCommittee,
    Rapporteur,
    ShadowRapporteur,
    CouncilGroup,
    CommissionDepartment,
    NationalLead,
    RegionsCommission,
}

/// <summary>Who holds the pen or the chair in an EU procedure: a role with an address to look it up at, never a person's name.</summary>
public sealed class DossierActor : DossierPart
{
    private DossierActor()
    {
    }

    internal DossierActor(Dossier dossier, ActorKind kind, LocalText name, string? url)
        : base(dossier) => (Kind, Name, Url) = (kind, name, url);

    public ActorKind Kind { get; private set; }

    public LocalText Name { get; private set; } = LocalText.Empty;

    public string? Url { get; private set; }

    public override string Label => Name.Sv;
}
