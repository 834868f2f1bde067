namespace Samklang.Matching;

/// <summary>A file the engine was given can't be read. The message names the file, the line and what is wrong.</summary>
public sealed class MatchFileException(string file, int line, string problem)
    : FormatException($"{file}:{line}: {problem}")
{
    public string File { get; } = file;

    /// <summary>Counted from 1.</summary>
    public int Line { get; } = line;

    public string Problem { get; } = problem;
}
