namespace Samklang.Matching.Index.Packing;

/// <summary>Numbers in one to five bytes, seven bits each, small ones short.</summary>
internal static class VarInt
{
    /// <summary>A byte below it is a number by itself.</summary>
    public const byte Longer = 0x80;

    public static uint Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint value = bytes[at++];
        if (value < 0x80)
            return value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public static int Write(Span<byte> bytes, uint value)
    {
        var at = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[at++] = (byte)(value | 0x80);
        bytes[at++] = (byte)value;
        return at;
    }
}
