using System.Buffers.Binary;
using System.Numerics;

namespace Samklang.Matching.Index.Files;

/// <summary>CRC-32C over bytes that come in pieces; finds every changed bit that stands alone and every short run of them.</summary>
internal struct Checksum
{
    private uint value;

    public readonly uint Value => value;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            value = BitOperations.Crc32C(value, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var one in bytes)
            value = BitOperations.Crc32C(value, one);
    }
}
