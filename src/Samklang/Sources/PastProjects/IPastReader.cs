using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>Reads one kind of file of past projects, row by row.</summary>
internal interface IPastReader
{
    /// <summary>Hands on what the row says.</summary>
    /// <returns>Why it can't be taken in, or null.</returns>
    string? Take(RowValues row, PastBatch batch);
}
