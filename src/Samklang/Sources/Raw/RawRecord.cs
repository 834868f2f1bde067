using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Samklang.Sources.Raw;

/// <summary>What a source said of one thing, word for word, so that a better reading of it needs no new fetch.</summary>
/// <remarks>One row for each record of a source: the last answer. Packed, since most of it is repeated names.</remarks>
public sealed class RawRecord
{
    private RawRecord()
    {
    }

    public RawRecord(string source, RawPiece piece, Guid runId, DateTime at)
    {
        (Source, Reference) = (source, piece.Reference);
        Take(piece, runId, at);
    }

    public long Id { get; private set; }

    public string Source { get; private set; } = "";

    public string Reference { get; private set; } = "";

    /// <summary>The record in UTF-8, packed with Brotli.</summary>
    public byte[] Packed { get; private set; } = [];

    /// <summary>SHA-256 of the record before it was packed.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>When the source last gave it, changed or not.</summary>
    public DateTime FetchedAt { get; private set; }

    /// <summary>When the source last gave it in other words than before.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>The source's own time of the record's last change, when it says one.</summary>
    public DateTime? ModifiedAt { get; private set; }

    /// <summary>The run that saw it last.</summary>
    public Guid SeenIn { get; private set; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public string? Problem { get; private set; }

    /// <summary>When the source was found to have it no longer; null while it is there.</summary>
    public DateTime? GoneAt { get; private set; }

    public RawPiece Piece => new(Reference, Unpack()) { ModifiedAt = ModifiedAt };

    /// <summary>Takes over what the source says now. Nothing is taken of a record that is older than the one we have.</summary>
    /// <returns>False when the source has gone back in time.</returns>
    public bool Take(RawPiece piece, Guid runId, DateTime at)
    {
        (SeenIn, GoneAt) = (runId, null);
        if (piece.ModifiedAt < ModifiedAt)
            return false;
        byte[] body = Encoding.UTF8.GetBytes(piece.Body), hash = SHA256.HashData(body);
        (FetchedAt, ModifiedAt) = (at, piece.ModifiedAt ?? ModifiedAt);
        if (!hash.AsSpan().SequenceEqual(Hash))
            (Packed, Hash, ChangedAt) = (Pack(body), hash, at);
        return true;
    }

    public void Read(string? problem) => Problem = problem;

    private static byte[] Pack(byte[] body)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.Fastest))
            brotli.Write(body);
        return packed.ToArray();
    }

    private string Unpack()
    {
        using BrotliStream brotli = new(new MemoryStream(Packed), CompressionMode.Decompress);
        using StreamReader reader = new(brotli, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

/// <summary>One record as a source gave it, not yet read.</summary>
/// <param name="Reference">The source's own stable key of it.</param>
/// <param name="Body">All of it, as text.</param>
public sealed record RawPiece(string Reference, string Body)
{
    /// <summary>The source's own time of its last change, in UTC, when it says one.</summary>
    public DateTime? ModifiedAt { get; init; }
}
