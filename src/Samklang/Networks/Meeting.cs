using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

/// <summary>A meeting of a body, or of several that meet jointly.</summary>
public sealed class Meeting : Record
{
    private readonly List<MeetingBody> bodies = [];

    private Meeting()
    {
    }

    public Meeting(LocalText title, MeetingDays days, IEnumerable<Body> bodies, Fact fact)
    {
        (Title, Fact) = (title, fact);
        MoveTo(days);
        Gather(bodies);
    }

    /// <summary>The name that the meeting goes by; the bodies' when it has none of its own.</summary>
    public LocalText Title { get; private set; } = LocalText.Empty;

    public DateOnly On { get; private set; }

    public TimeOnly? StartsAt { get; private set; }

    /// <summary>The last day for papers; null when the plan's own count of days holds.</summary>
    public DateOnly? PapersOn { get; private set; }

    public string? Place { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    public LocalText CancelledWhy { get; private set; } = LocalText.Empty;

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<MeetingBody> Bodies => bodies;

    public bool IsCancelled => CancelledAt is not null;

    public override string Label => $"{Title.Sv} {On:yyyy-MM-dd}".Trim();

    public void MoveTo(MeetingDays days) => (On, StartsAt, PapersOn) = (days.On, days.StartsAt, days.PapersOn);

    public void Describe(LocalText title, string? place, Fact fact) => (Title, Place, Fact) = (title, place, fact);

    /// <summary>Says which bodies meet.</summary>
    public void Gather(IEnumerable<Body> meeting)
    {
        List<Body> now = [.. meeting];
        bodies.RemoveAll(b => now.TrueForAll(n => n.Id != b.BodyId));
        foreach (Body body in now.Where(n => !bodies.Exists(b => b.BodyId == n.Id)))
            bodies.Add(new MeetingBody(Id, body.Id));
        bodies.ForEach(b => b.ShowTo(Audience));
    }

    /// <summary>Changes who may see the meeting, and which bodies meet in it.</summary>
    public void ShowWithBodies(Audience audience)
    {
        ShowTo(audience);
        bodies.ForEach(b => b.ShowTo(audience));
    }

    public void Cancel(LocalText why, DateTime at) => (CancelledAt, CancelledWhy) = (at, why);

    public void Reinstate() => (CancelledAt, CancelledWhy) = (null, LocalText.Empty);
}

/// <summary>When a meeting is, and when its papers are due.</summary>
public readonly record struct MeetingDays(DateOnly On, TimeOnly? StartsAt, DateOnly? PapersOn);

/// <summary>A body takes part in a meeting.</summary>
public sealed class MeetingBody : Record
{
    private MeetingBody()
    {
    }

    public MeetingBody(Guid meetingId, Guid bodyId) => (MeetingId, BodyId) = (meetingId, bodyId);

    public Guid MeetingId { get; private set; }

    public Meeting? Meeting { get; private set; }

    public Guid BodyId { get; private set; }

    public Body? Body { get; private set; }

    public override string Label => "";
}
