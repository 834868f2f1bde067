using Samklang.Sources.Runs;

namespace Samklang.Sources.Health;

/// <summary>Where we stand with one source: whether it is fetched, who is at it, how far it got, and how it went lately.</summary>
public sealed class SourceState
{
    private SourceState()
    {
    }

    public SourceState(string key) => Key = key;

    /// <summary>The key of the source, e.g. <c>sedia</c>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Whether a person has switched the source on or off; null while the settings decide.</summary>
    public bool? IsOn { get; private set; }

    public string? SwitchedBy { get; private set; }

    public DateTime? SwitchedAt { get; private set; }

    /// <summary>The run that is under way, or that broke off and is to be taken up again.</summary>
    public Guid? RunId { get; private set; }

    /// <summary>The place in the source that the unfinished run has come to, in the source's own terms.</summary>
    public string? Cursor { get; private set; }

    /// <summary>The host that fetches now. A hold that has run out may be taken over.</summary>
    public string? HeldBy { get; private set; }

    public DateTime? HeldUntil { get; private set; }

    /// <summary>The source's own mark of the last whole answer (ETag), for asking whether anything has changed.</summary>
    public string? Validator { get; private set; }

    public DateTime? LastRunAt { get; private set; }

    public DateTime? LastSuccessAt { get; private set; }

    /// <summary>What went wrong the last time, in words; null when nothing did.</summary>
    public string? LastError { get; private set; }

    public int FailuresInRow { get; private set; }

    /// <summary>The source has asked to be left alone until then.</summary>
    public DateTime? NotBefore { get; private set; }

    public DateTime? NextRunAt { get; private set; }

    public void Switch(bool isOn, string by, DateTime at) => (IsOn, SwitchedBy, SwitchedAt) = (isOn, by, at);

    public void Plan(DateTime? next) => NextRunAt = next;

    internal void Begin(SourceRun run, DateTime at) => (RunId, LastRunAt, Cursor) = (run.Id, at, run.Id == RunId ? Cursor : null);

    internal void Succeed(DateTime at, string? validator) =>
        (RunId, Cursor, LastSuccessAt, LastError, FailuresInRow, NotBefore, Validator) = (null, null, at, null, 0, null, validator ?? Validator);

    /// <summary>Remembers what went wrong. What there is of the run is kept, to go on from, while <paramref name="canGoOn"/>.</summary>
    internal void Fail(string error, DateTime? notBefore, bool canGoOn)
    {
        (LastError, NotBefore, FailuresInRow) = (error, notBefore, FailuresInRow + 1);
        if (!canGoOn)
            (RunId, Cursor) = (null, null);
    }

    /// <summary>A run came to its end, but not all of it could be read: the success stands, and so does what went wrong.</summary>
    internal void SucceedInPart(DateTime at, string error) =>
        (RunId, Cursor, LastSuccessAt, LastError, FailuresInRow, NotBefore) = (null, null, at, error, 0, null);
}
