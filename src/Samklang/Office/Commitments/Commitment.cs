using Samklang.Language;

namespace Samklang.Office.Commitments;

public enum CommitmentKind
{
    Membership,
    Partnership,

    /// <summary>A twin town.</summary>
    Agreement,
    Project,
    Seat,
}

/// <summary>What an auditor asks of every commitment.</summary>
public enum CommitmentField
{
    Role,
    Cost,
    OwnShare,
    Start,
    End,
    Goal,
    Result,
    ReviewBy,
}

/// <summary>
/// Something that has been taken on and costs money, time or good name: a membership, a partnership, an agreement, a project or a
/// seat, with what an auditor asks of it. What is asked and not known stands in <see cref="Missing"/>.
/// </summary>
public sealed record Commitment
{
    public required CommitmentKind Kind { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Names it in a list that is read back: <c>project:robots-for-small-series</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The key of the thing with a page that it is shown on.</summary>
    public required string PageKey { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>The organisation whose commitment it is.</summary>
    public required LocalText Owner { get; init; }

    /// <summary>The organisation that decides what stands about it: the owner, or whoever keeps the list for a municipality.</summary>
    public required LocalText Keeper { get; init; }

    /// <summary>The key of that organisation.</summary>
    public required string KeeperKey { get; init; }

    public required Guid KeeperId { get; init; }

    /// <summary>The role or office that answers for it, never a person.</summary>
    public LocalText? Role { get; init; }

    /// <summary>Whole euros: of a project the whole budget, of anything else what it costs a year.</summary>
    public long? Cost { get; init; }

    /// <summary>What the owner itself pays of a project, in whole euros.</summary>
    public long? OwnShare { get; init; }

    public DateOnly? StartsOn { get; init; }

    /// <summary>The year in which it began, where no day is known.</summary>
    public int? SinceYear { get; init; }

    /// <summary>True when only the decade of that year is known.</summary>
    public bool IsSinceDecade { get; init; }

    /// <summary>The last day; null for something that goes on until further notice, or whose end is missing.</summary>
    public DateOnly? EndsOn { get; init; }

    public IReadOnlyList<LocalText> Goals { get; init; } = [];

    /// <summary>The latest outcome in the log, or what lasted of a project.</summary>
    public LocalText? LastResult { get; init; }

    public DateOnly? LastResultOn { get; init; }

    /// <summary>The log line that tells of it.</summary>
    public Guid? LastResultId { get; init; }

    public DateOnly? ReviewBy { get; init; }

    /// <summary>Something in it is made up for the example.</summary>
    public bool IsExample { get; init; }

    /// <summary>True when it binds nobody any more.</summary>
    public bool IsOver { get; init; }

    /// <summary>What its kind of commitment is not asked for: a seat costs what the membership costs.</summary>
    public IReadOnlySet<CommitmentField> Unasked { get; init; } = new HashSet<CommitmentField>();

    public IReadOnlyList<CommitmentField> Missing => [.. Enum.GetValues<CommitmentField>().Where(f => !Unasked.Contains(f) && IsEmpty(f))];

    public bool Lacks(CommitmentField field) => !Unasked.Contains(field) && IsEmpty(field);

    private bool IsEmpty(CommitmentField field) => field switch
    {
        CommitmentField.Role => Role is null,
        CommitmentField.Cost => Cost is null,
        CommitmentField.OwnShare => OwnShare is null,
        CommitmentField.Start => StartsOn is null && SinceYear is null,
        CommitmentField.End => EndsOn is null,
        CommitmentField.Goal => Goals.Count == 0,
        CommitmentField.Result => LastResult is null,
        _ => ReviewBy is null,
    };
}
