using Samklang.Networks;

namespace Samklang.Sources.Nuts;

/// <summary>Reads the table of territories by the names of its columns.</summary>
internal static class PlacesReader
{
    /// <summary>The classification has more than a thousand territories in the EU alone; a table with fewer is not the whole one.</summary>
    public static PieceReading Read(string table, int version)
    {
        List<string[]> rows = [.. Rows(table)];
        string[] head = rows.Count > 0 ? rows[0] : [];
        (int code, int name) = (Array.IndexOf(head, "NUTS_ID"), Array.IndexOf(head, "NAME_LATN"));
        if (code < 0 || name < 0)
            return PieceReading.Wrong($"has no column '{(code < 0 ? "NUTS_ID" : "NAME_LATN")}' in its first line, but {string.Join(", ", head.Take(6))}.");
        List<NutsPlace> places = [];
        foreach ((int index, string[] row) in rows.Skip(1).Index())
        {
            if (row.Length != head.Length)
                return PieceReading.Wrong($"is broken in line {index + 2}: {row.Length} columns where the first line has {head.Length}.");
            if (!NutsCode.TryParse(row[code], null, out NutsCode nuts))
                return PieceReading.Wrong($"has in line {index + 2} the code '{row[code]}', which is none.");
            places.Add(new(nuts, row[name], version));
        }
        return places.Count == 0 ? PieceReading.Wrong("holds no territory.") : new() { Places = places };
    }

    private static IEnumerable<string[]> Rows(string table)
    {
        using StringReader reader = new(table.TrimStart('\uFEFF'));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0)
                yield return [.. Cells(line)];
    }

    private static IEnumerable<string> Cells(string line)
    {
        System.Text.StringBuilder cell = new();
        bool isQuoted = false;
        for (int at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && isQuoted && at + 1 < line.Length && line[at + 1] == '"')
                cell.Append(line[at++]);
            else if (line[at] == '"')
                isQuoted = !isQuoted;
            else if (line[at] == ',' && !isQuoted)
            {
                yield return cell.ToString();
                cell.Clear();
            }
            else
                cell.Append(line[at]);
        }
        yield return cell.ToString();
    }
}
