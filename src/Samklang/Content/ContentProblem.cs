namespace Samklang.Content;

/// <summary>One thing that is wrong in the content, and where: <c>file(line): key: what is wrong</c>.</summary>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Line">Counted from 1; 0 when the whole file is meant.</param>
/// <param name="Key">The key, with those it lies under, e.g. <c>items.title.en</c>; empty when no key is to blame.</param>
/// <param name="What">What is wrong, and what is right where that is short to say.</param>
public sealed record ContentProblem(string File, int Line, string Key, string What)
{
    public override string ToString() =>
        $"{File}{(Line > 0 ? $"({Line})" : "")}: {(Key.Length > 0 ? $"{Key}: " : "")}{What}";
}

/// <summary>The content can't be loaded. It names everything that is wrong, and nothing has been written.</summary>
public sealed class ContentException(string folder, IReadOnlyList<ContentProblem> problems)
    : Exception($"{problems.Count} {(problems.Count == 1 ? "thing is" : "things are")} wrong in the content of {folder}; nothing was loaded.\n"
        + string.Join('\n', problems))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
