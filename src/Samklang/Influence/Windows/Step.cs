using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Influence;

/// <summary>One step on the way to a window's end. Its days are computed by the plan and kept, so that lists can ask for them.</summary>
public sealed class Step : DossierPart
{
    private Step()
    {
    }

    internal Step(Dossier dossier, Guid windowId, int position, TemplateStep step)
        : base(dossier, isInner: true)
    {
        (WindowId, Position, Title, Kind, Role) = (windowId, position, step.Title, step.Kind, step.Role);
        (WorkingDays, BodyId, PaperDays, IsOptional) = (step.WorkingDays, step.BodyId, step.PaperDays, step.IsOptional);
    }

    public Guid WindowId { get; private set; }

    public Window? Window { get; private set; }

    /// <summary>Its place on the path, from 0.</summary>
    public int Position { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public StepKind Kind { get; private set; }

    /// <summary>Whose step it is.</summary>
    public Role Role { get; private set; }

    public int WorkingDays { get; private set; }

    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    public int PaperDays { get; private set; }

    public bool IsOptional { get; private set; }

    /// <summary>True when a shorter path leaves it out.</summary>
    public bool IsLeftOut { get; private set; }

    /// <summary>The meeting that the plan has chosen.</summary>
    public Guid? MeetingId { get; private set; }

    public Meeting? Meeting { get; private set; }

    /// <summary>The last day to begin; null when the calendar has no way to the window's end.</summary>
    public DateOnly? StartBy { get; private set; }

    /// <summary>The last safe day: when the work is done or, for a meeting, when its papers are in.</summary>
    public DateOnly? LastSafeOn { get; private set; }

    /// <summary>The day of the meeting; else the last safe day.</summary>
    public DateOnly? HappensOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? DoneBy { get; private set; }

    public bool IsDone => DoneOn is not null;

    /// <summary>True while somebody has it to do.</summary>
    public bool IsOpen => DoneOn is null && !IsLeftOut;

    public override string Label => Title.Sv;

    public void Do(DateOnly on, string by) => (DoneOn, DoneBy) = (on, by);

    public void Undo() => (DoneOn, DoneBy) = (null, null);

    public void LeaveOut(bool isLeftOut) => IsLeftOut = isLeftOut;

    public void GiveTo(Role role) => Role = role;

    internal void MoveTo(int position) => Position = position;

    /// <summary>Takes over what the plan says.</summary>
    internal void Place(DateOnly? startBy, DateOnly? lastSafeOn, DateOnly? happensOn, Guid? meetingId) =>
        (StartBy, LastSafeOn, HappensOn, MeetingId) = (startBy, lastSafeOn, happensOn, meetingId);
}
