namespace Samklang.Sources.Runs;

public enum RunOutcome
{
    Running,

    /// <summary>All came in.</summary>
    Done,

    /// <summary>The source says that nothing has changed since the last time.</summary>
    Unchanged,

    /// <summary>It came to its end, but something could not be read or was missing.</summary>
    Partial,

    /// <summary>It broke off. What had come in stays.</summary>
    Failed,
}

/// <summary>One fetch of one source: what it brought and what went wrong. A fetch that is taken up again is the same run.</summary>
public sealed class SourceRun
{
    /// <summary>So many problems are kept in words; the others are only counted.</summary>
    public const int MostProblems = 40;

    private SourceRun()
    {
    }

    public SourceRun(string source, string by, DateTime at) => (Source, By, StartedAt) = (source, by, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Source { get; private set; } = "";

    /// <summary>Who asked for it: the schedule, a command, or a person by name.</summary>
    public string By { get; private set; } = "";

    public DateTime StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public RunOutcome Outcome { get; private set; }

    /// <summary>How often it was taken up: 1 for a run that went through at once.</summary>
    public int Attempts { get; private set; }

    /// <summary>How often the source has been gone through within the run; more than once when its pages overlapped.</summary>
    public int Sweep { get; private set; } = 1;

    public int Pages { get; private set; }

    /// <summary>How many different records the source gave.</summary>
    public int Seen { get; private set; }

    /// <summary>How many records the source said that there are; null when it doesn't say.</summary>
    public int? Announced { get; private set; }

    public int New { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int LeftOut { get; private set; }

    public int Failed { get; private set; }

    /// <summary>How many that we have were no longer there.</summary>
    public int Gone { get; private set; }

    /// <summary>What could not be read or was missing, in words.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>What the last attempt broke off on; null when it came to its end.</summary>
    public string? Fault { get; private set; }

    /// <summary>All that went wrong.</summary>
    public IEnumerable<string> Wrongs => Fault is null ? Problems : Problems.Prepend(Fault);

    internal void Begin() => (Outcome, EndedAt, Attempts, Fault) = (RunOutcome.Running, null, Attempts + 1, null);

    internal void SweepAgain() => Sweep++;

    internal void Add(PageCount page)
    {
        (Pages, Seen, Announced) = (Pages + 1, Seen + page.Seen, page.Announced ?? Announced);
        (New, Changed, Unchanged) = (New + page.New, Changed + page.Changed, Unchanged + page.Unchanged);
        (LeftOut, Failed) = (LeftOut + page.LeftOut, Failed + page.Failed);
    }

    internal void Blame(IEnumerable<string> problems) =>
        Problems = [.. Problems.Concat(problems).Distinct().Take(MostProblems)];

    internal void Break(string fault) => Fault = fault;

    internal void End(RunOutcome outcome, int gone, DateTime at) => (Outcome, Gone, EndedAt) = (outcome, gone, at);
}

/// <summary>What one page of a source brought.</summary>
/// <param name="Seen">Records that this run had not seen before.</param>
internal readonly record struct PageCount(int Seen, int? Announced, int New, int Changed, int Unchanged, int LeftOut, int Failed);
