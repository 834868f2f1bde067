using System.Buffers.Binary;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Files;

/// <summary>
/// An index as a file: a head of fixed length (mark, version, the engine's fingerprint, the caller's revision, the file's length, how many
/// segments there are, a checksum of everything), the lengths of the segments, and the segments.
/// </summary>
internal static class SavedIndex
{
    private const int Version = 2;
    private const int FingerprintAt = 12;
    private const int RevisionAt = FingerprintAt + Fingerprint.Length;
    private const int LengthAt = RevisionAt + 8;
    private const int CountAt = LengthAt + 8;
    private const int ChecksumAt = CountAt + 4;
    private const int HeadLength = ChecksumAt + 4;
    private const int MostSegments = 100_000;
    private const int Alignment = 64;
    private const int Piece = 1 << 20;

    private static ReadOnlySpan<byte> Mark => "SamkIdx\n"u8;

    public static void Write(Stream file, byte[] fingerprint, long revision, IReadOnlyList<Segment> segments)
    {
        var head = new byte[Aligned(HeadLength + (segments.Count * sizeof(int)))];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(Mark.Length), Version);
        fingerprint.CopyTo(head, FingerprintAt);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(RevisionAt), revision);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(LengthAt), head.Length + segments.Sum(segment => Aligned(segment.Bytes.Length)));
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(CountAt), segments.Count);
        for (var i = 0; i < segments.Count; i++)
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(HeadLength + (i * sizeof(int))), segments[i].Bytes.Length);
        var checksum = default(Checksum);
        checksum.Add(head);
        foreach (var segment in segments)
        {
            checksum.Add(segment.Bytes.Span);
            checksum.Add(Padding(segment.Bytes.Length));
        }

        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(ChecksumAt), checksum.Value);
        file.Write(head);
        foreach (var segment in segments)
        {
            file.Write(segment.Bytes.Span);
            file.Write(Padding(segment.Bytes.Length));
        }
    }

    public static (IReadOnlyList<Segment> Segments, long Revision, IndexRefusal? Refusal) Open(string path, byte[] fingerprint)
    {
        if (!File.Exists(path))
            return ([], 0, IndexRefusal.NotThere);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var head = new byte[HeadLength];
        if (Refused(head.AsSpan(0, stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)), fingerprint, stream.Length) is { } refusal)
            return ([], 0, refusal);
        if (ChecksumOf(stream) != BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(ChecksumAt)))
            return ([], 0, IndexRefusal.Damaged);
        var file = new MappedFile(stream);
        return (Segments(file, BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(CountAt))), BinaryPrimitives.ReadInt64LittleEndian(head.AsSpan(RevisionAt)), null);
    }

    private static IndexRefusal? Refused(ReadOnlySpan<byte> head, ReadOnlySpan<byte> fingerprint, long length)
    {
        if (!head.StartsWith(Mark))
            return IndexRefusal.NotAnIndex;
        if (head.Length < HeadLength)
            return IndexRefusal.Damaged;
        if (BinaryPrimitives.ReadInt32LittleEndian(head[Mark.Length..]) != Version)
            return IndexRefusal.OtherVersion;
        if (!head[FingerprintAt..RevisionAt].SequenceEqual(fingerprint))
            return IndexRefusal.OtherEngine;
        var isWhole = BinaryPrimitives.ReadInt64LittleEndian(head[LengthAt..]) == length && BinaryPrimitives.ReadInt32LittleEndian(head[CountAt..]) is >= 0 and < MostSegments;
        return isWhole ? null : IndexRefusal.Damaged;
    }

    /// <summary>Read in pieces rather than mapped: going through a whole file once, page by mapped page, takes several times as long.</summary>
    private static uint ChecksumOf(FileStream stream)
    {
        var (checksum, piece, isFirst) = (default(Checksum), new byte[Piece], true);
        stream.Position = 0;
        while (stream.ReadAtLeast(piece, Piece, throwOnEndOfStream: false) is > 0 and var count)
        {
            if (isFirst)
                piece.AsSpan(ChecksumAt, sizeof(uint)).Clear();
            isFirst = false;
            checksum.Add(piece.AsSpan(0, count));
        }

        return checksum.Value;
    }

    private static Segment[] Segments(MappedFile file, int count)
    {
        var segments = new Segment[count];
        var lengths = file.Slice(HeadLength, count * sizeof(int));
        long at = Aligned(HeadLength + (count * sizeof(int)));
        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(lengths.Span[(i * sizeof(int))..]);
            segments[i] = new Segment(file.Slice(at, length));
            at += Aligned(length);
        }

        return segments;
    }

    private static byte[] Padding(int length) => new byte[Aligned(length) - length];

    private static int Aligned(int length) => (length + Alignment - 1) & ~(Alignment - 1);
}
