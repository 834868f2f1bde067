using Samklang.Watch;

namespace Samklang.Sources;

/// <summary>Something in a source's answer that can't be read, and where.</summary>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Record">The record's place in the file, counted from 1; null when the whole file is meant.</param>
/// <param name="Reference">The record's own key, when it can be told.</param>
/// <param name="What">What is wrong.</param>
public sealed record SourceProblem(string File, int? Record, string? Reference, string What)
{
    public override string ToString() =>
        $"{File}: {(Record is { } number ? $"record {number}{(Reference is null ? "" : $" ({Reference})")}: " : "")}{What}";
}

/// <summary>What one answer of a source holds.</summary>
/// <param name="Drafts">The items that were read.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="LeftOut">Why records were left out on purpose; one entry for each.</param>
public sealed record SourceReading(
    IReadOnlyList<ItemDraft> Drafts, IReadOnlyList<SourceProblem> Problems, IReadOnlyList<string> LeftOut);
