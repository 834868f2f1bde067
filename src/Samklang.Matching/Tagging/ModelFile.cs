using System.IO.Compression;
using Samklang.Matching.Index.Files;

namespace Samklang.Matching.Tagging;

/// <summary>
/// A trained model as a file: a mark, the fingerprint of engine and vocabulary, a checksum, and the content. What was counted
/// is kept; the terms' numbers and the concepts' are those of the fingerprint's vocabulary.
/// </summary>
internal static class ModelFile
{
    private static ReadOnlySpan<byte> Mark => "SamkMod1"u8;

    public static void Write(string path, byte[] fingerprint, TrainedConcepts trained)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(bytes, CompressionLevel.Fastest, leaveOpen: true)))
            Write(writer, trained);
        var content = bytes.ToArray();
        AtomicFile.Write(path, file =>
        {
            file.Write(Mark);
            file.Write(fingerprint);
            file.Write(BitConverter.GetBytes(SumOf(content)));
            file.Write(content);
        });
    }

    public static TrainedConcepts? Read(string path, byte[] fingerprint)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        var head = Mark.Length + fingerprint.Length + sizeof(uint);
        if (bytes.Length < head || !bytes.StartsWith(Mark) || !bytes.Slice(Mark.Length, fingerprint.Length).SequenceEqual(fingerprint))
            return null;
        var content = bytes[head..].ToArray();
        if (BitConverter.ToUInt32(bytes.Slice(head - sizeof(uint), sizeof(uint))) != SumOf(content))
            return null;
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(content), CompressionMode.Decompress));
        return Read(reader);
    }

    private static uint SumOf(byte[] content)
    {
        var sum = default(Checksum);
        sum.Add(content);
        return sum.Value;
    }

    private static void Write(BinaryWriter writer, TrainedConcepts trained)
    {
        var lessons = trained.Lessons;
        WriteAll(writer, lessons.Space.Numbers.OrderBy(pair => pair.Value), pair => writer.Write(pair.Key));
        WriteAll(writer, lessons.Space.Rarities, writer.Write);
        WriteAll(writer, lessons.Vectors, vector =>
        {
            WriteAll(writer, vector.Terms, writer.Write7BitEncodedInt);
            WriteAll(writer, vector.Weights, writer.Write);
        });
        WriteAll(writer, lessons.Stems.Counts.OrderBy(pair => pair.Key), pair =>
        {
            writer.Write(pair.Key);
            writer.Write7BitEncodedInt(pair.Value);
        });
        WriteAll(writer, lessons.Given, concepts => WriteAll(writer, concepts, writer.Write7BitEncodedInt));
        WriteAll(writer, lessons.Mentions, concepts => WriteAll(writer, concepts, writer.Write7BitEncodedInt));
        WriteAll(writer, trained.Linear.Concepts, writer.Write7BitEncodedInt);
        WriteAll(writer, trained.Linear.Weights, weights => WriteAll(writer, weights, weight => writer.Write((Half)weight)));
        writer.Write(trained.Trees.Start);
        WriteAll(writer, trained.Trees.Trees, tree => WriteAll(writer, tree, node =>
        {
            writer.Write7BitEncodedInt(node.Signal + 1);
            writer.Write(node.Cut);
            writer.Write7BitEncodedInt(node.Below);
            writer.Write7BitEncodedInt(node.Above);
            writer.Write(node.Value);
        }));
    }

    private static TrainedConcepts Read(BinaryReader reader)
    {
        var keys = ReadAll(reader, reader.ReadUInt64);
        var space = new TermSpace(keys.Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => pair.number), ReadAll(reader, reader.ReadSingle));
        var vectors = ReadAll(reader, () => new SparseVector(ReadAll(reader, reader.Read7BitEncodedInt), ReadAll(reader, reader.ReadSingle)));
        var counts = ReadAll(reader, () => (reader.ReadUInt64(), reader.Read7BitEncodedInt())).ToDictionary(pair => pair.Item1, pair => pair.Item2);
        var given = ReadAll(reader, () => ReadAll(reader, reader.Read7BitEncodedInt));
        var lessons = new Lessons(space, vectors, new StemCounts(counts, given.Length), given, ReadAll(reader, () => ReadAll(reader, reader.Read7BitEncodedInt)));
        var linear = new LinearConcepts(ReadAll(reader, reader.Read7BitEncodedInt), ReadAll(reader, () => ReadAll(reader, () => (float)reader.ReadHalf())));
        var start = reader.ReadDouble();
        return new TrainedConcepts(lessons, linear, new BoostedTrees(start, ReadAll(reader, () => ReadAll(reader, () =>
            new TreeNode(reader.Read7BitEncodedInt() - 1, reader.ReadSingle(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.ReadDouble())))));
    }

    private static void WriteAll<T>(BinaryWriter writer, IEnumerable<T> all, Action<T> write)
    {
        var list = all as IReadOnlyCollection<T> ?? [.. all];
        writer.Write7BitEncodedInt(list.Count);
        foreach (var one in list)
            write(one);
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<T> read)
    {
        var all = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < all.Length; i++)
            all[i] = read();
        return all;
    }
}
