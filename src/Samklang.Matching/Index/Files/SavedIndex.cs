using System.Buffers.Binary;

namespace Samklang.Matching.Index.Files;

/// <summary>
/// The outside of a saved index: a mark, the version, the engine's fingerprint, the caller's revision, the length and the
/// checksum of everything, and then the content.
/// </summary>
internal static class SavedIndex
{
    public const int HeadLength = 8 + 4 + Fingerprint.Length + 8 + 8 + 4;

    private const int Version = 1;
    private const int ChecksumAt = HeadLength - 4;

    private static ReadOnlySpan<byte> Mark => "SamkIdx\n"u8;

    public static byte[] Head(byte[] fingerprint, long revision, long length, Func<Checksum, Checksum> addContent)
    {
        var head = new byte[HeadLength];
        Mark.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), Version);
        fingerprint.CopyTo(head, 12);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(12 + Fingerprint.Length), revision);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(20 + Fingerprint.Length), length);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(ChecksumAt), addContent(Of(head)).Value);
        return head;
    }

    /// <summary>Null when head and content belong together and to this engine.</summary>
    public static IndexRefusal? Check(ReadOnlySpan<byte> head, ReadOnlySpan<byte> fingerprint, long length, Func<Checksum, Checksum> addContent)
    {
        if (head.Length < Mark.Length || !head.StartsWith(Mark))
            return IndexRefusal.NotAnIndex;
        if (head.Length < HeadLength)
            return IndexRefusal.Damaged;
        if (BinaryPrimitives.ReadInt32LittleEndian(head[8..]) != Version)
            return IndexRefusal.OtherVersion;
        if (!head.Slice(12, Fingerprint.Length).SequenceEqual(fingerprint))
            return IndexRefusal.OtherEngine;
        if (BinaryPrimitives.ReadInt64LittleEndian(head[(20 + Fingerprint.Length)..]) != length)
            return IndexRefusal.Damaged;
        return addContent(Of(head)).Value == BinaryPrimitives.ReadUInt32LittleEndian(head[ChecksumAt..]) ? null : IndexRefusal.Damaged;
    }

    public static long Revision(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadInt64LittleEndian(head[(12 + Fingerprint.Length)..]);

    private static Checksum Of(ReadOnlySpan<byte> head)
    {
        var checksum = default(Checksum);
        checksum.Add(head[..ChecksumAt]);
        return checksum;
    }
}
