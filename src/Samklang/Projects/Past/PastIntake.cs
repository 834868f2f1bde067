namespace Samklang.Projects.Past;

/// <summary>How far a file of past projects has been taken in. Saved together with the rows, so that a stopped import goes on where it was.</summary>
public sealed class PastIntake
{
    private PastIntake()
    {
    }

    public string File { get; private set; } = "";

    public PastSource Source { get; private set; }

    /// <summary>By what the file is known again: its length, and when it was written or its checksum.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>Rows read, those kept aside among them.</summary>
    public long RowCount { get; private set; }

    public long AsideCount { get; private set; }

    /// <summary>Rows whose broken quotes could be mended.</summary>
    public long MendedCount { get; private set; }

    public bool IsDone { get; private set; }

    /// <summary>The day for which the file's facts hold.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>True for a small choice that came with the content; it gives way to the first file that is taken in.</summary>
    public bool IsSample { get; private set; }
}

/// <summary>Something wrong with a row of past projects: kept aside, or taken in without one value.</summary>
public sealed class PastProblem
{
    private PastProblem()
    {
    }

    public string File { get; private set; } = "";

    /// <summary>The line in which the row begins, counted from 1.</summary>
    public long Line { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>True when the row was not taken in.</summary>
    public bool IsAside { get; private set; }

    /// <summary>The row as it stands, cut when it is very long.</summary>
    public string Row { get; private set; } = "";
}
