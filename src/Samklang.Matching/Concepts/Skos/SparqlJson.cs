using System.Text.Json;

namespace Samklang.Matching.Concepts.Skos;

/// <summary>Reads the JSON form of a SPARQL answer, row by row, in a buffer that holds one row at a time.</summary>
internal sealed class SparqlJson(SparqlRows rows, string file, CancellationToken cancel)
{
    private const int LongestRow = 16 << 20;

    private byte[] buffer = new byte[64 << 10];
    private int held;
    private bool isEnd;
    private bool isBegun;
    private int rowCount;

    public void Read(Stream stream)
    {
        var state = new JsonReaderState();
        var path = new Stack<string>();
        while (true)
        {
            held += Fill(stream);
            var reader = new Utf8JsonReader(buffer.AsSpan(0, held), isEnd, state);
            Walk(ref reader, path);
            state = reader.CurrentState;
            var read = (int)reader.BytesConsumed;
            buffer.AsSpan(read, held - read).CopyTo(buffer);
            held -= read;
            if (isEnd)
                break;
            if (read == 0)
                Grow();
        }

        if (!isBegun)
            throw new MatchFileException(file, 1, "the SPARQL answer has no results.bindings.");
    }

    private int Fill(Stream stream)
    {
        cancel.ThrowIfCancellationRequested();
        var count = stream.Read(buffer, held, buffer.Length - held);
        isEnd = count == 0 && held < buffer.Length;
        return count;
    }

    private void Grow()
    {
        if (buffer.Length >= LongestRow)
            throw new MatchFileException(file, 1, $"row {rowCount + 1} is longer than {LongestRow >> 20} MB.");
        Array.Resize(ref buffer, buffer.Length * 2);
    }

    // Rows are taken whole; what is around them is walked through token by token.
    private void Walk(ref Utf8JsonReader reader, Stack<string> path)
    {
        while (true)
        {
            var before = reader;
            if (!reader.Read())
                return;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path.Push(reader.GetString()!);
                    if (!TakeValue(ref reader, path))
                    {
                        path.Pop();
                        reader = before;
                        return;
                    }

                    break;
                case JsonTokenType.StartObject when path.TryPeek(out var at) && at == "bindings":
                    if (!JsonDocument.TryParseValue(ref reader, out var row))
                    {
                        reader = before;
                        return;
                    }

                    using (row)
                        Add(row.RootElement);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray when path.Count > 0:
                    path.Pop();
                    break;
            }
        }
    }

    /// <returns>False when the value isn't whole in the buffer yet.</returns>
    private bool TakeValue(ref Utf8JsonReader reader, Stack<string> path)
    {
        var name = path.Peek();
        if (name is "results" or "bindings")
        {
            if (!reader.Read())
                return false;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                isBegun |= name == "bindings";
            else
                path.Pop();
            return true;
        }

        if (!JsonDocument.TryParseValue(ref reader, out var value))
            return false;
        using (value)
        {
            if (name == "head")
                Begin(value.RootElement);
        }

        path.Pop();
        return true;
    }

    private void Begin(JsonElement head)
    {
        var variables = head.ValueKind == JsonValueKind.Object && head.TryGetProperty("vars", out var vars) && vars.ValueKind == JsonValueKind.Array
            ? vars.EnumerateArray().Select(name => name.ToString()).ToList()
            : [];
        if (rows.Begin(variables) is { } problem)
            throw new MatchFileException(file, 1, problem);
    }

    private void Add(JsonElement row)
    {
        rowCount++;
        var values = new Dictionary<string, SparqlValue>(StringComparer.Ordinal);
        foreach (var cell in row.EnumerateObject())
        {
            if (cell.Value.ValueKind != JsonValueKind.Object || !cell.Value.TryGetProperty("value", out var text) || text.ValueKind != JsonValueKind.String)
                throw new MatchFileException(file, 1, $"row {rowCount}: {cell.Name} has no value.");
            values[cell.Name] = new SparqlValue(text.GetString()!, cell.Value.TryGetProperty("xml:lang", out var language) ? language.GetString() : null);
        }

        if (rows.Add(values) is { } problem)
            throw new MatchFileException(file, 1, $"row {rowCount}: {problem}");
    }
}
