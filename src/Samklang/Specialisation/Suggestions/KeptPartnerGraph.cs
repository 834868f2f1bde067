using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Specialisation.Regions;

namespace Samklang.Specialisation.Suggestions;

/// <summary>Keeps the graph of past projects in memory, and reads it anew when past projects have been taken in since.</summary>
public sealed class KeptPartnerGraph(OpenDb open) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private Known? kept;

    /// <summary>The graph as of the last import. The first to ask waits while it is read.</summary>
    public async Task<PartnerGraph> GraphAsync(CancellationToken cancel) => (await ReadAsync(cancel)).Graph;

    /// <summary>The suggestions as of the last import; the first to ask waits while they learn.</summary>
    public async Task<SuggestPartners> SuggestAsync(CancellationToken cancel) => (await ReadAsync(cancel)).Suggest.Value;

    public async Task<RevealedStrengths> RevealedAsync(CancellationToken cancel) => (await ReadAsync(cancel)).Revealed.Value;

    public void Dispose() => reading.Dispose();

    private async Task<Known> ReadAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        var intakes = await db.PastIntakes.AsNoTracking().OrderBy(i => i.File).Select(i => new { i.File, i.Mark, i.RowCount }).ToListAsync(cancel);
        string state = string.Join('\n', intakes);
        await reading.WaitAsync(cancel);
        try
        {
            if (kept?.State != state)
                kept = new(state, await DbPartnerGraph.ReadAsync(db, cancel));
            return kept;
        }
        finally
        {
            reading.Release();
        }
    }

    private sealed class Known(string state, PartnerGraph graph)
    {
        public string State => state;

        public PartnerGraph Graph => graph;

        public Lazy<SuggestPartners> Suggest { get; } = new(() => SuggestPartners.Learn(graph));

        public Lazy<RevealedStrengths> Revealed { get; } = new(() => new(graph));
    }
}
