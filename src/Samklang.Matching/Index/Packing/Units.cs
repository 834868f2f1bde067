namespace Samklang.Matching.Index.Packing;

/// <summary>Reads texts that <see cref="ByteSink"/> wrote as UTF-16 units.</summary>
internal static class Units
{
    public static string Read(ReadOnlySpan<byte> bytes, ref int at) => Read(bytes, ref at, (int)VarInt.Read(bytes, ref at));

    public static string Read(ReadOnlySpan<byte> bytes, ref int at, int length)
    {
        var units = length <= 256 ? stackalloc char[length] : new char[length];
        for (var i = 0; i < length; i++)
            units[i] = (char)VarInt.Read(bytes, ref at);
        return new string(units);
    }

    /// <summary>All of the bytes as one text.</summary>
    public static string ReadAll(ReadOnlySpan<byte> bytes)
    {
        var units = bytes.Length <= 256 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        var count = 0;
        for (var at = 0; at < bytes.Length; count++)
            units[count] = (char)VarInt.Read(bytes, ref at);
        return new string(units[..count]);
    }
}
