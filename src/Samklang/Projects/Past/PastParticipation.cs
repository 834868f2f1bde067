namespace Samklang.Projects.Past;

public enum PastRole
{
    Other,
    Coordinator,
    Participant,
    Partner,
    ThirdParty,
}

/// <summary>An organisation's part in a past project. The same organisation may stand in it more than once.</summary>
public sealed class PastParticipation
{
    private PastParticipation()
    {
    }

    public long ProjectId { get; private set; }

    public long OrganisationId { get; private set; }

    /// <summary>Its place in the source's list of the project's participants.</summary>
    public int Position { get; private set; }

    public PastRole Role { get; private set; }

    /// <summary>What the EU pays to it, in euro.</summary>
    public double? Contribution { get; private set; }

    public double? Cost { get; private set; }

    /// <summary>True when it has left before the end.</summary>
    public bool HasLeft { get; private set; }
}
