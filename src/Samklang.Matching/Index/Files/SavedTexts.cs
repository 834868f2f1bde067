using System.IO.Compression;

namespace Samklang.Matching.Index.Files;

/// <summary>Texts with their attributes as bytes.</summary>
internal static class SavedTexts
{
    public static byte[] Write(IReadOnlyCollection<MatchText> texts)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(new BrotliStream(bytes, CompressionLevel.Fastest)))
        {
            writer.Write(texts.Count);
            foreach (var text in texts)
                Write(writer, text);
        }

        return bytes.ToArray();
    }

    public static List<MatchText> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress));
        var texts = new List<MatchText>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            texts.Add(ReadText(reader));
        return texts;
    }

    private static void Write(BinaryWriter writer, MatchText text)
    {
        WriteUnits(writer, text.Id);
        writer.Write7BitEncodedInt(text.Fields.Count);
        foreach (var field in text.Fields)
        {
            writer.Write((byte)field.Zone);
            writer.Write((byte)(field.Language is { } language ? (int)language + 1 : 0));
            WriteUnits(writer, field.Text);
        }

        writer.Write7BitEncodedInt(text.Attributes.Count);
        foreach (var (name, values) in text.Attributes)
        {
            WriteUnits(writer, name);
            writer.Write7BitEncodedInt(values.Count);
            foreach (var value in values)
                WriteUnits(writer, value);
        }
    }

    private static MatchText ReadText(BinaryReader reader)
    {
        var id = ReadUnits(reader);
        var fields = new MatchField[reader.Read7BitEncodedInt()];
        for (var i = 0; i < fields.Length; i++)
        {
            var zone = (Zone)reader.ReadByte();
            var language = reader.ReadByte();
            fields[i] = new MatchField(zone, ReadUnits(reader), language == 0 ? null : (TextLanguage)(language - 1));
        }

        var attributes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var name = ReadUnits(reader);
            var values = new string[reader.Read7BitEncodedInt()];
            for (var i = 0; i < values.Length; i++)
                values[i] = ReadUnits(reader);
            attributes[name] = values;
        }

        return new MatchText(id, fields) { Attributes = attributes };
    }

    /// <summary>As UTF-16 units, since a broken surrogate must come back as it was.</summary>
    private static void WriteUnits(BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        foreach (var unit in text)
            writer.Write7BitEncodedInt(unit);
    }

    private static string ReadUnits(BinaryReader reader)
    {
        var units = new char[reader.Read7BitEncodedInt()];
        for (var i = 0; i < units.Length; i++)
            units[i] = (char)reader.Read7BitEncodedInt();
        return new string(units);
    }
}
