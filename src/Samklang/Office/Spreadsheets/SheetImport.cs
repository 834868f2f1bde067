using Samklang.People;

namespace Samklang.Office.Spreadsheets;

/// <summary>What the rows of a spreadsheet are about.</summary>
public enum SheetKind
{
    /// <summary>Networks, and who is a member of each.</summary>
    Memberships,
    Projects,
    Contacts,
    Orders,
}

public enum SheetState
{
    /// <summary>Read from the file; nothing has been written by it.</summary>
    Read,
    Written,
    Undone,
}

/// <summary>A row of a file as it stands there.</summary>
/// <param name="Line">Its number in the file; the heads are row 1.</param>
public sealed record SheetRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A spreadsheet that a person has uploaded, what each of its columns holds, and what has been written by it. Only that person sees it.</summary>
public sealed class SheetImport : Record
{
    private SheetImport()
    {
    }

    public SheetImport(SheetKind kind, string fileName, IReadOnlyList<string> heads, IReadOnlyList<SheetRow> rows, Viewer by, DateTime at)
    {
        (Kind, FileName, Heads, Rows, ReadAt) = (kind, fileName, heads, rows, at);
        ShowTo(Audience.OfPerson(by.PersonId ?? Guid.Empty));
    }

    public SheetKind Kind { get; private set; }

    public string FileName { get; private set; } = "";

    public IReadOnlyList<string> Heads { get; private set; } = [];

    public IReadOnlyList<SheetRow> Rows { get; private set; } = [];

    /// <summary>The key of the field that each column holds, in the file's order; empty for a column that is passed over.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    public SheetState State { get; private set; }

    public DateTime ReadAt { get; private set; }

    public DateTime? WrittenAt { get; private set; }

    /// <summary>The revision before it was written: what History holds of its records after that is the import's own, and what followed.</summary>
    public long RevisionBefore { get; private set; }

    public override string Label => FileName;

    /// <summary>Says what the columns hold; a field that two columns would hold goes to the first. Not once it is written.</summary>
    public void Hold(IReadOnlyList<string> fields)
    {
        if (State != SheetState.Read)
            return;
        HashSet<string> taken = [];
        Columns = [.. Heads.Select((_, i) => fields.ElementAtOrDefault(i) is { Length: > 0 } field && taken.Add(field) ? field : "")];
    }

    /// <returns>False when it has been written before.</returns>
    public bool Write(long revision, DateTime at)
    {
        if (State != SheetState.Read)
            return false;
        (State, WrittenAt, RevisionBefore) = (SheetState.Written, at, revision);
        return true;
    }

    public bool Undo()
    {
        if (State != SheetState.Written)
            return false;
        State = SheetState.Undone;
        return true;
    }
}

/// <summary>That a record was made or changed by an import.</summary>
public sealed class SheetTrace
{
    private SheetTrace()
    {
    }

    public SheetTrace(Guid importId, Record record, bool isNew) => (ImportId, RecordKind, RecordId, IsNew) = (importId, record.GetType().Name, record.Id, isNew);

    public Guid ImportId { get; private set; }

    /// <summary>The name of the record's class.</summary>
    public string RecordKind { get; private set; } = "";

    public Guid RecordId { get; private set; }

    public bool IsNew { get; private set; }
}
