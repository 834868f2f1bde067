using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Influence;

/// <summary>Where an EU procedure stands, in the order that a procedure usually takes.</summary>
public enum Stage
{
    Announced,
    Proposed,
    CommitteeReport,
    ParliamentPosition,
    GeneralApproach,
    Negotiation,
    Agreement,
    Adopted,
    InForce,
    Applies,
    Review,
    Withdrawn,
}

/// <summary>A stage that the procedure has reached, or is known to reach, on a day, with its source.</summary>
public sealed class DossierStage : DossierPart
{
    private DossierStage()
    {
    }

    internal DossierStage(Dossier dossier, Stage stage, DateOnly on, LocalText note, Fact fact)
        : base(dossier) => (Stage, On, Note, Fact) = (stage, on, note, fact);

    public Stage Stage { get; private set; }

    public DateOnly On { get; private set; }

    public LocalText Note { get; private set; } = LocalText.Empty;

    public Fact Fact { get; private set; } = null!;

    public override string Label => $"{Dossier?.Label} {On:yyyy-MM-dd}".Trim();
}
