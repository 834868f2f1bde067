namespace Samklang.Projects.Past.Storing;

/// <summary>A project, as one row tells of it.</summary>
internal readonly record struct ProjectRow(long Id, string Reference, string Acronym, string Title)
{
    public string Objective { get; init; } = "";

    public string Programme { get; init; } = "";

    public string Scheme { get; init; } = "";

    public string Status { get; init; } = "";

    public DateOnly? StartOn { get; init; }

    public DateOnly? EndOn { get; init; }

    public int? Year { get; init; }

    public double? TotalCost { get; init; }

    public double? Contribution { get; init; }

    public DateOnly? UpdatedOn { get; init; }
}

/// <summary>An organisation, as one row tells of it.</summary>
internal sealed record OrganisationRow(long Id, string Reference, string Name)
{
    public string ShortName { get; init; } = "";

    public string Country { get; init; } = "";

    public string? Nuts { get; init; }

    public string City { get; init; } = "";

    public string Activity { get; init; } = "";

    public string VatNumber { get; init; } = "";

    public string Url { get; init; } = "";

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public DateOnly? UpdatedOn { get; init; }

    /// <summary>How good a row is: one that says where the organisation lies beats one that doesn't, and then the newest counts.</summary>
    public int Worth => WorthOf(Nuts is not null, UpdatedOn);

    public static int WorthOf(bool isPlaced, DateOnly? updatedOn) => (isPlaced ? 1 << 24 : 0) + (updatedOn?.DayNumber ?? 0);
}

/// <summary>A part in a project, as one row tells of it.</summary>
internal readonly record struct ParticipationRow(long ProjectId, long OrganisationId, int Position, PastRole Role)
{
    public double? Contribution { get; init; }

    public double? Cost { get; init; }

    public bool HasLeft { get; init; }
}
