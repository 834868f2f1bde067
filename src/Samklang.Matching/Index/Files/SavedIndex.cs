using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Files;

/// <summary>
/// An index as a file: a head of fixed length (mark, version, the engine's fingerprint, the caller's revision, the file's length, how many
/// segments and how many pieces there are, a checksum of all that goes before the segments), the lengths of the segments, the checksums of
/// the pieces, and the segments.
/// </summary>
internal static class SavedIndex
{
    private const int Version = 3;
    private const int FingerprintAt = 12;
    private const int RevisionAt = FingerprintAt + Fingerprint.Length;
    private const int LengthAt = RevisionAt + 8;
    private const int CountAt = LengthAt + 8;
    private const int PiecesAt = CountAt + 4;
    private const int ChecksumAt = PiecesAt + 4;
    private const int HeadLength = ChecksumAt + 4;
    private const int MostSegments = 100_000;
    private const int Alignment = 64;

    private static ReadOnlySpan<byte> Mark => "SamkIdx\n"u8;

    public static void Write(Stream file, byte[] fingerprint, long revision, IReadOnlyList<Segment> segments)
    {
        var pieces = new Pieces.Writer();
        WriteBody(segments, pieces.Add);
        var checksums = pieces.Finish();
        var head = new byte[BodyAt(segments.Count, checksums.Length)];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(Mark.Length), Version);
        fingerprint.CopyTo(head, FingerprintAt);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(RevisionAt), revision);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(LengthAt), head.Length + segments.Sum(segment => (long)Aligned(segment.Bytes.Length)));
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(CountAt), segments.Count);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(PiecesAt), checksums.Length);
        var tables = MemoryMarshal.Cast<byte, uint>(head.AsSpan(HeadLength));
        for (var i = 0; i < segments.Count; i++)
            tables[i] = (uint)segments[i].Bytes.Length;
        checksums.CopyTo(tables[segments.Count..]);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(ChecksumAt), ChecksumOf(head));
        file.Write(head);
        WriteBody(segments, file.Write);
    }

    /// <summary>Opens a file; its segments are checked as they are read, or by <see cref="MappedFile.CheckAll"/>.</summary>
    public static (IReadOnlyList<Segment> Segments, MappedFile? File, long Revision, IndexRefusal? Refusal) Open(string path, byte[] fingerprint)
    {
        if (!File.Exists(path))
            return ([], null, 0, IndexRefusal.NotThere);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        var head = new byte[HeadLength];
        if (Refused(head.AsSpan(0, stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)), fingerprint, stream.Length) is { } refusal)
            return ([], null, 0, refusal);
        var (count, pieces) = (BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(CountAt)), BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(PiecesAt)));
        var whole = new byte[BodyAt(count, pieces)];
        stream.Position = 0;
        if (stream.ReadAtLeast(whole, whole.Length, throwOnEndOfStream: false) < whole.Length || ChecksumOf(whole) != BinaryPrimitives.ReadUInt32LittleEndian(whole.AsSpan(ChecksumAt)))
            return ([], null, 0, IndexRefusal.Damaged);
        var file = new MappedFile(stream);
        var tables = MemoryMarshal.Cast<byte, uint>(whole.AsSpan(HeadLength));
        file.CheckAgainst(new Pieces(whole.Length, tables.Slice(count, pieces).ToArray()));
        return Segments(file, whole.Length, tables[..count]) is { } segments
            ? (segments, file, BinaryPrimitives.ReadInt64LittleEndian(whole.AsSpan(RevisionAt)), null)
            : ([], null, 0, IndexRefusal.Damaged);
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
        var isWhole = BinaryPrimitives.ReadInt64LittleEndian(head[LengthAt..]) == length
            && BinaryPrimitives.ReadInt32LittleEndian(head[CountAt..]) is >= 0 and < MostSegments
            && BinaryPrimitives.ReadInt32LittleEndian(head[PiecesAt..]) is >= 0 and var pieces && pieces <= Pieces.CountFor(length);
        return isWhole ? null : IndexRefusal.Damaged;
    }

    /// <summary>Of all that goes before the segments, with nothing where the checksum itself stands.</summary>
    private static uint ChecksumOf(ReadOnlySpan<byte> head)
    {
        var checksum = default(Checksum);
        checksum.Add(head[..ChecksumAt]);
        checksum.Add(head[HeadLength..]);
        return checksum.Value;
    }

    private static Segment[]? Segments(MappedFile file, long at, ReadOnlySpan<uint> lengths)
    {
        try
        {
            var segments = new Segment[lengths.Length];
            for (var i = 0; i < segments.Length; i++)
            {
                segments[i] = new Segment(new SegmentBytes(file, at, (int)lengths[i]));
                at += Aligned((int)lengths[i]);
            }

            return segments;
        }
        catch (DamagedIndexException)
        {
            return null;
        }
    }

    private static void WriteBody(IReadOnlyList<Segment> segments, Action<ReadOnlySpan<byte>> write)
    {
        foreach (var bytes in segments.Select(segment => segment.Bytes))
        {
            write(bytes.Slice(0, bytes.Length));
            write(new byte[Aligned(bytes.Length) - bytes.Length]);
        }
    }

    private static int BodyAt(int segments, int pieces) => Aligned(HeadLength + ((segments + pieces) * sizeof(uint)));

    private static int Aligned(int length) => (length + Alignment - 1) & ~(Alignment - 1);
}
