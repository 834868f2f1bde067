using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Office.Log;
using Samklang.People;

namespace Samklang.Content;

/// <summary>Writes the example's log lines, once its dossiers are there to be linked to.</summary>
internal static class WriteContentLog
{
    private static readonly TimeOnly afternoon = new(14, 30);

    public static async Task RunAsync(OpenDb open, IReadOnlyList<ContentLogLine> lines, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        ILookup<Guid, (Guid Owner, Guid Id)> dossiers = (await db.Set<DossierItem>().Select(d => new { d.ItemId, d.OwnerId, d.DossierId }).ToListAsync(cancel))
            .ToLookup(d => d.ItemId, d => (d.OwnerId, d.DossierId));
        foreach (ContentLogLine line in lines)
        {
            IEnumerable<LinkedRecord> files = line.ItemIds.Select(item => dossiers[item].Where(d => d.Owner == line.Draft.OwnerId)
                .Select(d => new LinkedRecord(LinkedKind.Dossier, d.Id)).FirstOrDefault(new LinkedRecord(LinkedKind.Item, item)));
            LogDraft draft = line.Draft with { Links = [.. line.Draft.Links, .. files] };
            DateTime at = draft.On.ToDateTime(afternoon, DateTimeKind.Utc);
            db.Add(new LogLine(draft, Viewer.System with { Name = line.By }, at) { IsExample = true });
        }
        await db.SaveChangesAsync(cancel);
    }
}
