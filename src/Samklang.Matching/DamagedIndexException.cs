namespace Samklang.Matching;

/// <summary>Something in an index's file has changed since it was written. The index must be built anew from what it was made of.</summary>
public sealed class DamagedIndexException(string path) : IOException($"The index file {path} is not as it was written: it must be built anew.")
{
    public string Path { get; } = path;
}
