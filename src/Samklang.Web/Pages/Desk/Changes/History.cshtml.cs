using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Changes;

/// <summary>What has been added, changed and removed lately, as far as the person may see it.</summary>
public sealed class HistoryModel(SamklangDb db, ChangeLists lists, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>The most changes that a file holds, so that it is made in little memory however long the history is.</summary>
    public const int MostInFile = 20_000;

    private const int PageSize = 60;

    /// <summary>The kinds that the daily work changes; the others are found among all.</summary>
    private static readonly HashSet<string> daily = ["Item", "Match", "Dossier", "Window", "Step", "Meeting", "LogLine", "Position", "AskOutcome", "Priority", "Feedback", "SitePage", "Programme"];

    /// <summary>What was done at once, latest first.</summary>
    public IReadOnlyList<SavedTogether> Saves { get; private set; } = [];

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    public string? Kind { get; private set; }

    /// <summary>The entry whose fellows of the same save are shown singly; null when saves are shown.</summary>
    public HistoryEntry? Of { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    /// <summary>How many changes a file leaves out, the oldest ones.</summary>
    public int LeftOut { get; private set; }

    public IEnumerable<string> DailyKinds => Kinds.Where(k => daily.Contains(k) || k == Kind);

    public async Task<IActionResult> OnGetAsync(string? kind, long? of, int p, string? @as, CancellationToken cancel)
    {
        Kinds = await Db.History.Select(h => h.RecordKind).Distinct().OrderBy(k => k).ToListAsync(cancel);
        Kind = Kinds.FirstOrDefault(k => k.Equals(kind, StringComparison.OrdinalIgnoreCase));
        Of = await Db.History.AsNoTracking().SingleOrDefaultAsync(h => h.Id == of, cancel);
        int count = await Narrowed().CountAsync(cancel);
        LeftOut = Math.Max(0, count - MostInFile);
        if (ListFiles.IsAsked(@as))
            return lists.Changes(await RowsAsync(cancel), LeftOut).As(@as)!;
        await (Of is null ? ReadSavesAsync(p, cancel) : ReadSinglyAsync(p, count, cancel));
        return Page();
    }

    public string Address(int page) => Of is null
        ? $"/desk/history?{(Kind is null ? "" : $"kind={Kind.ToLowerInvariant()}&")}p={page}"
        : $"/desk/history?of={Of.Id}&p={page}";

    public static string AddressOf(HistoryEntry entry) => $"/desk/history/{entry.RecordKind.ToLowerInvariant()}/{entry.RecordId}";

    private IQueryable<HistoryEntry> Narrowed() => Of is { } of
        ? Db.History.AsNoTracking().Where(h => h.At == of.At && h.By == of.By && h.RecordKind == of.RecordKind && h.Kind == of.Kind)
        : Db.History.AsNoTracking().Where(h => Kind == null || h.RecordKind == Kind);

    private Task<List<ChangeRow>> RowsAsync(CancellationToken cancel) => Narrowed().OrderByDescending(h => h.Id).Take(MostInFile)
        .Select(h => new ChangeRow(h.At, h.By, h.Kind, h.RecordKind, h.Label)).ToListAsync(cancel);

    private async Task ReadSavesAsync(int page, CancellationToken cancel)
    {
        var saves = Narrowed().GroupBy(h => new { h.At, h.By, h.RecordKind, h.Kind })
            .Select(g => new { Last = g.Max(h => h.Id), Count = g.Count() });
        Turn(page, await saves.CountAsync(cancel));
        var shown = await saves.OrderByDescending(s => s.Last).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToDictionaryAsync(s => s.Last, s => s.Count, cancel);
        List<HistoryEntry> entries = await Db.History.AsNoTracking().Where(h => shown.Keys.Contains(h.Id)).OrderByDescending(h => h.Id).ToListAsync(cancel);
        Saves = [.. entries.Select(e => new SavedTogether(e, shown[e.Id]))];
    }

    private async Task ReadSinglyAsync(int page, int count, CancellationToken cancel)
    {
        Turn(page, count);
        Saves = [.. (await Narrowed().OrderByDescending(h => h.Id).Skip((PageNumber - 1) * PageSize).Take(PageSize).ToListAsync(cancel)).Select(e => new SavedTogether(e, 1))];
    }

    private void Turn(int page, int count)
    {
        PageCount = Math.Max(1, (count + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(page, 1, PageCount);
    }
}

/// <summary>Records of one kind that somebody added, changed or removed in one save.</summary>
/// <param name="Last">The last of them.</param>
/// <param name="Count">How many they are.</param>
public sealed record SavedTogether(HistoryEntry Last, int Count);
