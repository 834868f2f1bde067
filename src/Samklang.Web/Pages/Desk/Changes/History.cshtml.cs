using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;

namespace Samklang.Web.Pages.Desk.Changes;

/// <summary>What has been added, changed and removed lately, as far as the person may see it.</summary>
public sealed class HistoryModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    private const int PageSize = 60;

    /// <summary>The kinds that the daily work changes; the others are found among all.</summary>
    private static readonly HashSet<string> daily = ["Item", "Match", "Dossier", "Window", "Step", "Meeting", "LogLine", "Position", "AskOutcome", "Priority", "Feedback", "SitePage", "Programme"];

    public IReadOnlyList<HistoryEntry> Entries { get; private set; } = [];

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public string? Kind { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    public IEnumerable<string> DailyKinds => Kinds.Where(k => daily.Contains(k) || k == Kind);

    public async Task OnGetAsync(string? kind, int p, CancellationToken cancel)
    {
        Kinds = await Db.History.Select(h => h.RecordKind).Distinct().OrderBy(k => k).ToListAsync(cancel);
        Kind = Kinds.FirstOrDefault(k => k.Equals(kind, StringComparison.OrdinalIgnoreCase));
        IQueryable<HistoryEntry> entries = Db.History.AsNoTracking();
        if (Kind is not null)
            entries = entries.Where(h => h.RecordKind == Kind);
        PageCount = Math.Max(1, (await entries.CountAsync(cancel) + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(p, 1, PageCount);
        Entries = await entries.OrderByDescending(h => h.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
    }

    public string Address(int page) => $"/desk/history?{(Kind is null ? "" : $"kind={Kind.ToLowerInvariant()}&")}p={page}";

    public static string AddressOf(HistoryEntry entry) => $"/desk/history/{entry.RecordKind.ToLowerInvariant()}/{entry.RecordId}";
}
