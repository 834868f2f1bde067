using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Influence;

public enum WindowKind
{
    Consultation,
    CommitteeVote,
    Plenary,
    Council,
    CommitteeOfTheRegions,
    Own,
}

/// <summary>A span in which influence on a dossier is possible, with the steps that lead to its end.</summary>
public sealed class Window : DossierPart
{
    private readonly List<Step> steps = [];

    private Window()
    {
    }

    internal Window(Dossier dossier, WindowKind kind, LocalText title, WindowEnd end, Fact fact)
        : base(dossier) => Rewrite(kind, title, end, fact);

    public WindowKind Kind { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public DateOnly? OpensOn { get; private set; }

    /// <summary>The instant from which it is too late, in UTC.</summary>
    public DateTime ClosesAt { get; private set; }

    /// <summary>True when it closes with the end of a day in Brussels.</summary>
    public bool ClosesAtMidnight { get; private set; }

    public string? Url { get; private set; }

    public Fact Fact { get; private set; } = null!;

    /// <summary>The template that its steps were laid by.</summary>
    public Guid? TemplateId { get; private set; }

    /// <summary>When we were done with it, or let it pass.</summary>
    public DateTime? ClosedAt { get; private set; }

    public LocalText ClosedWhy { get; private set; } = LocalText.Empty;

    public IReadOnlyList<Step> Steps => steps;

    public WindowEnd End => new(ClosesAt, ClosesAtMidnight);

    public override string Label => Title.Sv;

    public void Rewrite(WindowKind kind, LocalText title, WindowEnd end, Fact fact)
    {
        (Kind, Title, Fact) = (kind, title, fact);
        (ClosesAt, ClosesAtMidnight) = (end.At, end.IsMidnight);
    }

    public void Describe(DateOnly? opensOn, string? url) => (OpensOn, Url) = (opensOn, url);

    /// <summary>Lays the steps of a template; those there were are gone.</summary>
    public void LayBy(PlanTemplate template, Dossier dossier)
    {
        TemplateId = template.Id;
        steps.Clear();
        foreach (TemplateStep step in template.Steps)
            Add(dossier, step);
    }

    /// <summary>Adds a step before the end of the path.</summary>
    public Step Add(Dossier dossier, TemplateStep step)
    {
        Step added = new(dossier, Id, steps.Count, step);
        steps.Add(added);
        return added;
    }

    public void Close(LocalText why, DateTime at) => (ClosedAt, ClosedWhy) = (at, why);

    public void Reopen() => (ClosedAt, ClosedWhy) = (null, LocalText.Empty);
}
