namespace Samklang.Matching.Index.Files;

/// <summary>The checksums of a file's pieces, and which of them have been checked. Two threads that check the same one find the same.</summary>
internal sealed class Pieces(long start, uint[] checksums)
{
    public const int Length = 1 << 16;

    private readonly byte[] whole = new byte[checksums.Length];
    private int left = checksums.Length;

    /// <summary>Where the first piece begins in the file.</summary>
    public long Start => start;

    /// <summary>How many pieces haven't been checked yet.</summary>
    public int Left => Volatile.Read(ref left);

    public bool IsDamaged { get; private set; }

    /// <summary>How many pieces so many bytes are.</summary>
    public static int CountFor(long bytes) => checked((int)((bytes + Length - 1) / Length));

    public bool AreWhole(MappedFile file, long from, long count)
    {
        var (first, last) = ((from - start) / Length, (from + Math.Max(count, 1) - 1 - start) / Length);
        for (var piece = (int)first; piece <= last && piece < whole.Length; piece++)
        {
            if (Volatile.Read(ref whole[piece]) == 0 && !Check(file, piece))
                return false;
        }

        return true;
    }

    private bool Check(MappedFile file, int piece)
    {
        var at = start + ((long)piece * Length);
        var checksum = default(Checksum);
        checksum.Add(file.Slice(at, (int)Math.Min(Length, file.Length - at)));
        if (checksum.Value != checksums[piece])
        {
            IsDamaged = true;
            return false;
        }

        if (Interlocked.Exchange(ref whole[piece], 1) == 0)
            Interlocked.Decrement(ref left);
        return true;
    }

    /// <summary>Cuts bytes that come in runs into pieces and takes the checksum of each.</summary>
    public sealed class Writer
    {
        private readonly List<uint> closed = [];
        private Checksum open;
        private int filled;

        public void Add(ReadOnlySpan<byte> run)
        {
            while (run.Length > 0)
            {
                var some = run[..Math.Min(run.Length, Length - filled)];
                open.Add(some);
                run = run[some.Length..];
                filled += some.Length;
                if (filled == Length)
                    Close();
            }
        }

        public uint[] Finish()
        {
            if (filled > 0)
                Close();
            return [.. closed];
        }

        private void Close()
        {
            closed.Add(open.Value);
            (open, filled) = (default, 0);
        }
    }
}
