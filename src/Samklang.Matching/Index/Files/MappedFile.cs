using System.IO.MemoryMappedFiles;

namespace Samklang.Matching.Index.Files;

/// <summary>
/// A file's bytes where the system maps them. Each piece of it is held against its checksum before it is read for the first time, so that
/// opening a file takes no time and no changed byte is ever used. Let go when nothing points at it any more.
/// </summary>
internal sealed unsafe class MappedFile
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* first;
    private readonly string path;
    private Pieces? pieces;

    public MappedFile(FileStream stream)
    {
        (path, Length) = (stream.Name, stream.Length);
        file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        first = (byte*)view.SafeMemoryMappedViewHandle.DangerousGetHandle() + view.PointerOffset;
    }

    public long Length { get; }

    /// <summary>True when every piece has been checked.</summary>
    public bool IsWhole => pieces?.Left == 0;

    public bool IsDamaged => pieces?.IsDamaged == true;

    public void CheckAgainst(Pieces pieces) => this.pieces = pieces;

    public ReadOnlySpan<byte> Slice(long start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((ulong)(start + length), (ulong)Length);
        return new ReadOnlySpan<byte>(first + start, length);
    }

    /// <summary>Checks the pieces that a stretch lies in, those that haven't been.</summary>
    /// <exception cref="DamagedIndexException">One of them is not as it was written.</exception>
    public void Check(long start, long length)
    {
        if (pieces is { Left: > 0 } all && !all.AreWhole(this, start, length))
            throw new DamagedIndexException(path);
    }

    /// <summary>Checks all pieces, in the order of the file.</summary>
    public void CheckAll()
    {
        for (var at = pieces!.Start; at < Length && !IsWhole; at += Pieces.Length)
            Check(at, Math.Min(Pieces.Length, Length - at));
    }
}
