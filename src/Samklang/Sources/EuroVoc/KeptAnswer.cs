using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Sources.Cellar;
using Samklang.Sources.Raw;

namespace Samklang.Sources.EuroVoc;

/// <summary>The pages of EuroVoc that have been fetched, as one answer.</summary>
public static class KeptAnswer
{
    /// <summary>Writes all rows as one SPARQL answer in JSON, as a vocabulary is taken in from.</summary>
    /// <returns>How many rows there were.</returns>
    public static async Task<int> WriteAsync(SamklangDb db, string source, Stream file, CancellationToken cancel)
    {
        List<string> pages = await db.RawRecords.AsNoTracking().Where(r => r.Source == source && r.GoneAt == null).OrderBy(r => r.Reference)
            .Select(r => r.Reference).ToListAsync(cancel);
        int rows = 0;
        await using Utf8JsonWriter json = new(file);
        json.WriteStartObject();
        json.WriteStartObject("head");
        json.WriteStartArray("vars");
        foreach (string name in (string[])["c", "p", "o"])
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("results");
        json.WriteStartArray("bindings");
        foreach (string reference in pages)
        {
            RawRecord page = await db.RawRecords.AsNoTracking().SingleAsync(r => r.Source == source && r.Reference == reference, cancel);
            using JsonDocument answer = JsonDocument.Parse(page.Piece.Body);
            foreach (JsonElement row in SparqlAnswer.Rows(answer.RootElement, "c", "p", "o"))
            {
                row.WriteTo(json);
                rows++;
            }
            await json.FlushAsync(cancel);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        return rows;
    }
}
