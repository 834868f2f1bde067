using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Influence;

public enum StepKind
{
    ExpertView,
    Draft,
    Meeting,
    Submission,
    NetworkAnswer,
    OfficeAction,
    Other,
}

/// <summary>One step of a plan as an owner usually takes it.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Kind">What kind of step it is.</param>
/// <param name="Role">Whose it is.</param>
/// <param name="WorkingDays">How many working days it takes, from 0.</param>
public sealed record TemplateStep(LocalText Title, StepKind Kind, Role Role, int WorkingDays)
{
    /// <summary>The body that decides, of a meeting.</summary>
    public Guid? BodyId { get; init; }

    /// <summary>How many days before a meeting its papers are due, where the meeting itself doesn't say.</summary>
    public int PaperDays { get; init; }

    /// <summary>True when a shorter path may leave it out.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>The steps that an owner takes from an expert's view to a submission, first to last.</summary>
public sealed class PlanTemplate : Record
{
    private PlanTemplate()
    {
    }

    public PlanTemplate(string key, Guid ownerId, LocalText name, IReadOnlyList<TemplateStep> steps)
    {
        (Key, OwnerId) = (key, ownerId);
        Rewrite(name, steps);
    }

    public string Key { get; private set; } = "";

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public LocalText Name { get; private set; } = LocalText.Empty;

    public IReadOnlyList<TemplateStep> Steps { get; private set; } = [];

    /// <summary>Made up for the example installation, and shown so.</summary>
    public bool IsExample { get; init; }

    public override string Label => Name.Sv;

    public void Rewrite(LocalText name, IReadOnlyList<TemplateStep> steps) => (Name, Steps) = (name, steps);
}
