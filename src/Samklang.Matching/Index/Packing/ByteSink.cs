using System.Runtime.InteropServices;

namespace Samklang.Matching.Index.Packing;

/// <summary>Bytes being written, in one growing piece of at most 2 GB.</summary>
internal sealed class ByteSink
{
    private byte[] bytes = new byte[1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Room for so many bytes more, counted as written.</summary>
    public Span<byte> Take(int count)
    {
        if (bytes.Length - Length < count)
            Array.Resize(ref bytes, (int)Math.Min(Math.Max((long)bytes.Length * 2, (long)Length + count), Array.MaxLength));
        var room = bytes.AsSpan(Length, count);
        Length += count;
        return room;
    }

    /// <summary>Bytes that were written before, to be written again.</summary>
    public Span<byte> At(int start, int count) => bytes.AsSpan(start, count);

    public void Number(uint value)
    {
        Span<byte> five = stackalloc byte[5];
        Add(five[..VarInt.Write(five, value)]);
    }

    public void Add(ReadOnlySpan<byte> more) => more.CopyTo(Take(more.Length));

    public void Add<T>(ReadOnlySpan<T> more)
        where T : unmanaged => Add(MemoryMarshal.AsBytes(more));

    /// <summary>A text as UTF-16 units in variable length, so that a broken surrogate comes back as it was.</summary>
    public void Text(string text)
    {
        Number((uint)text.Length);
        Units(text);
    }

    public void Units(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (unit < 0x80)
                Take(1)[0] = (byte)unit;
            else
                Number(unit);
        }
    }

    public void Trim() => Array.Resize(ref bytes, Length);

    public void Clear() => Length = 0;

    public byte[] ToArray() => Written.ToArray();
}
