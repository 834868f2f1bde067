using Samklang.People;

namespace Samklang.History;

public enum ChangeKind
{
    Created,
    Changed,
    Removed,
}

/// <summary>Who changed what in a record, and when; written in the same save as the change itself.</summary>
/// <remarks>Entries are never changed. <see cref="Id"/> grows with each, so that the last one is the database's revision.</remarks>
public sealed class HistoryEntry
{
    private HistoryEntry()
    {
    }

    internal HistoryEntry(DateTime at, Viewer by, Record record, ChangeKind kind, IReadOnlyList<PropertyChange> changes)
    {
        (At, ByPersonId, By) = (at, by.PersonId, by.Name);
        (RecordKind, RecordId, Label, Audience) = (record.GetType().Name, record.Id, Short(record.Label), record.Audience);
        (Kind, Changes) = (kind, changes);
    }

    public long Id { get; private set; }

    public DateTime At { get; private set; }

    public Guid? ByPersonId { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>The name of the record's class, e.g. <c>Item</c>.</summary>
    public string RecordKind { get; private set; } = "";

    public Guid RecordId { get; private set; }

    public string Label { get; private set; } = "";

    public ChangeKind Kind { get; private set; }

    public IReadOnlyList<PropertyChange> Changes { get; private set; } = [];

    public Audience Audience { get; private set; } = Audience.Public;

    private static string Short(string label) => label.Length <= 300 ? label : string.Concat(label.AsSpan(0, 299), "…");
}

/// <summary>A property's value before and after; null for none. Values are as stored.</summary>
public sealed record PropertyChange(string Property, string? Before, string? After);
