using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>A text with its attributes as bytes.</summary>
internal static class TextBytes
{
    public static void Write(MatchText text, ByteSink bytes)
    {
        bytes.Text(text.Id);
        bytes.Number((uint)text.Fields.Count);
        foreach (var field in text.Fields)
        {
            bytes.Number((uint)field.Zone);
            bytes.Number(field.Language is { } language ? (uint)language + 1 : 0);
            bytes.Text(field.Text);
        }

        bytes.Number((uint)text.Attributes.Count);
        foreach (var (name, values) in text.Attributes)
        {
            bytes.Text(name);
            bytes.Number((uint)values.Count);
            foreach (var value in values)
                bytes.Text(value);
        }
    }

    public static MatchText Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var id = Units.Read(bytes, ref at);
        var fields = new MatchField[VarInt.Read(bytes, ref at)];
        for (var i = 0; i < fields.Length; i++)
        {
            var zone = (Zone)VarInt.Read(bytes, ref at);
            var language = VarInt.Read(bytes, ref at);
            fields[i] = new MatchField(zone, Units.Read(bytes, ref at), language == 0 ? null : (TextLanguage)(language - 1));
        }

        var left = VarInt.Read(bytes, ref at);
        if (left == 0)
            return new MatchText(id, fields);
        var attributes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (; left > 0; left--)
        {
            var name = Units.Read(bytes, ref at);
            var values = new string[VarInt.Read(bytes, ref at)];
            for (var i = 0; i < values.Length; i++)
                values[i] = Units.Read(bytes, ref at);
            attributes[name] = values;
        }

        return new MatchText(id, fields) { Attributes = attributes };
    }
}
