using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Specialisation.Suggestions;

/// <summary>Keeps the suggestions' graph in memory, and reads it anew when past projects have been taken in since.</summary>
public sealed class KeptPartnerGraph(OpenDb open) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private SuggestPartners? kept;
    private string? state;

    /// <summary>The suggestions as of the last import. The first to ask waits while the graph is read.</summary>
    public async Task<SuggestPartners> ReadAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        var intakes = await db.PastIntakes.AsNoTracking().OrderBy(i => i.File).Select(i => new { i.File, i.Mark, i.RowCount }).ToListAsync(cancel);
        string now = string.Join('\n', intakes);
        await reading.WaitAsync(cancel);
        try
        {
            if (kept is null || state != now)
                (kept, state) = (SuggestPartners.Learn(await DbPartnerGraph.ReadAsync(db, cancel)), now);
            return kept;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();
}
