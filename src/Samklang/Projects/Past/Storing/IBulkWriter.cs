namespace Samklang.Projects.Past.Storing;

/// <summary>Writes rows in great numbers. What is added between two commits is kept whole or not at all.</summary>
internal interface IBulkWriter : IAsyncDisposable
{
    void Add(BulkTable table, params ReadOnlySpan<BulkValue> row);

    /// <summary>Takes away what a file is known for, in the same commit as what is added after it.</summary>
    void Remove(string table, string file);

    /// <summary>Keeps what has been added, after all that was committed before. Only the last of a file is surely kept when it returns.</summary>
    Task CommitAsync(bool isLast, CancellationToken cancel);
}
