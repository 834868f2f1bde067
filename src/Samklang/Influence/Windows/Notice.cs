using Samklang.Language;
using Samklang.People;

namespace Samklang.Influence;

public enum NoticeKind
{
    StepMoved,
    StepTooLate,
    ViewAnswered,
}

/// <summary>Tells a role at the dossier's owner that something has changed, until somebody in that role has seen it.</summary>
public sealed class Notice : DossierPart
{
    private Notice()
    {
    }

    public Notice(Dossier dossier, NoticeKind kind, Role role, LocalText about, DateTime at)
        : base(dossier, isInner: true) => (Kind, Role, About, At) = (kind, role, about, at);

    public NoticeKind Kind { get; private set; }

    /// <summary>Whom it concerns.</summary>
    public Role Role { get; private set; }

    /// <summary>What it is about: the step, or the expert who answered.</summary>
    public LocalText About { get; private set; } = LocalText.Empty;

    /// <summary>What made it so: the meeting that moved; empty when nothing did.</summary>
    public LocalText Cause { get; init; } = LocalText.Empty;

    public Guid? WindowId { get; init; }

    public Window? Window { get; private set; }

    /// <summary>The last safe day before; null for none.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The last safe day now; null when there is no way any more.</summary>
    public DateOnly? After { get; init; }

    public DateTime At { get; private set; }

    public DateTime? SeenAt { get; private set; }

    public string? SeenBy { get; private set; }

    public override string Label => About.Sv;

    public void See(Viewer by, DateTime at) => (SeenBy, SeenAt) = (by.Name, at);
}
