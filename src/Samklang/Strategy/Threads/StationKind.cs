using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Watch;

namespace Samklang.Strategy.Threads;

/// <summary>A kind of record that the thread goes through.</summary>
/// <param name="Kind">The name of the record's class.</param>
/// <param name="Rank">Where on the thread it stands: the lower, the nearer to the UN's goals. Goals lie below 20, work from 40.</param>
/// <param name="Rows">How it is read. What the viewer may not see is not among the rows.</param>
public sealed record StationKind(string Kind, int Rank, Func<SamklangDb, IQueryable<StationRow>> Rows)
{
    /// <summary>True when <see cref="StationRow.Key"/> is filled, and stands in the address.</summary>
    public bool HasKey { get; init; }

    /// <summary>True for work that should serve a goal, and is an orphan when it doesn't.</summary>
    public bool IsWork { get; init; }
}

/// <summary>What the thread shows of a record. A kind fills what it has.</summary>
public sealed record StationRow
{
    public required Guid Id { get; init; }

    public string? Key { get; init; }

    public required LocalText Title { get; init; }

    /// <summary>What it stands in or belongs to: a goal's framework, a membership's organisation.</summary>
    public LocalText Place { get; init; } = LocalText.Empty;

    /// <summary>The number that a framework gives a goal.</summary>
    public string Number { get; init; } = "";

    /// <summary>The level of a goal's framework.</summary>
    public FrameworkLevel? Level { get; init; }

    /// <summary>The goal that a goal is a part of.</summary>
    public Guid? ParentId { get; init; }

    public bool IsDraft { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>The organisation whose it is; null when it is nobody's in particular.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The day on which it happened or was begun, where that counts as work.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The same as a moment in UTC, for what keeps one.</summary>
    public DateTime? At { get; init; }

    /// <summary>Work that is closed and asks for nothing more.</summary>
    public bool IsOver { get; init; }

    public ItemKind? ItemKind { get; init; }

    public LogKind? LogKind { get; init; }

    public AskResult? AskResult { get; init; }

    /// <summary>The key of what it is shown within, for what has no page of its own.</summary>
    public string? Parent { get; init; }

    public FrameworkState StateOn(DateOnly day) => Framework.StateOn(day, IsDraft, ValidFrom, ValidTo);

    /// <summary>The day on which work was done or begun.</summary>
    public DateOnly? WorkedOn => On ?? (At is { } at ? DateOnly.FromDateTime(at) : null);
}
