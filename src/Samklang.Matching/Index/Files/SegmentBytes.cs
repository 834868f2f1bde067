namespace Samklang.Matching.Index.Files;

/// <summary>The bytes of one segment: in memory, or a part of a file whose pieces are checked before they are read for the first time.</summary>
internal readonly struct SegmentBytes
{
    private readonly ReadOnlyMemory<byte> memory;
    private readonly MappedFile? file;
    private readonly long start;

    public SegmentBytes(ReadOnlyMemory<byte> memory) => (this.memory, Length) = (memory, memory.Length);

    public SegmentBytes(MappedFile file, long start, int length) => (this.file, this.start, Length) = (file, start, length);

    public int Length { get; }

    /// <summary>A stretch of bytes, known to be as they were written.</summary>
    /// <exception cref="DamagedIndexException">They are not.</exception>
    public ReadOnlySpan<byte> Slice(int from, int length)
    {
        if (file is null)
            return memory.Span.Slice(from, length);
        file.Check(start + from, length);
        return file.Slice(start + from, length);
    }

    /// <summary>A stretch of bytes of which the reader checks what it reads.</summary>
    public ReadOnlySpan<byte> Unchecked(int from, int length) => file is null ? memory.Span.Slice(from, length) : file.Slice(start + from, length);

    public void Check(int from, int length) => file?.Check(start + from, length);

    /// <summary>False while some of the bytes may still have to be checked.</summary>
    public bool IsWhole => file is null || file.IsWhole;
}
