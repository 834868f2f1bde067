using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>What has been done, latest first, as far as the person may see it.</summary>
public sealed class LogModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    private const int PageSize = 40;

    public LogAsk Ask { get; private set; } = new();

    public IReadOnlyList<LogLine> Lines { get; private set; } = [];

    /// <summary>What the shown lines are about.</summary>
    public IReadOnlyDictionary<LinkedRecord, KnownName> Names { get; private set; } = new Dictionary<LinkedRecord, KnownName>();

    public IReadOnlyList<string> Writers { get; private set; } = [];

    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public int Count { get; private set; }

    public int PageNumber { get; private set; }

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public async Task<IActionResult> OnGetAsync(LogAsk ask, string? @as, CancellationToken cancel)
    {
        Ask = ask;
        Writers = await Db.Log.Select(l => l.WrittenBy).Distinct().OrderBy(w => w).ToListAsync(cancel);
        Owners = await Db.Organisations.AsNoTracking().Where(o => Db.Log.Any(l => l.OwnerId == o.Id)).OrderBy(o => o.Key).ToListAsync(cancel);
        List<Guid> found = await FoundAsync(cancel);
        Count = found.Count;
        PageNumber = Math.Clamp(ask.PageNumber, 1, PageCount);
        List<Guid> shown = ListFiles.IsAsked(@as) ? found : [.. found.Skip((PageNumber - 1) * PageSize).Take(PageSize)];
        Lines = await Db.Log.AsNoTracking().Include(l => l.Links).Include(l => l.Owner).Include(l => l.Corrects).Where(l => shown.Contains(l.Id))
            .OrderByDescending(l => l.On).ThenByDescending(l => l.WrittenAt).ToListAsync(cancel);
        List<LinkedRecord> about = [.. Lines.SelectMany(l => l.Links).Select(link => link.To)];
        if (ask.AskedAbout is { } asked)
            about.Add(asked);
        Names = (await Db.NamesOfAsync(about, cancel)).ToDictionary(name => name.To);
        return lists.Log(Lines, Names).As(@as, otherwise: Page);
    }

    // Words are looked for here, since the database folds no letter beyond ASCII.
    private async Task<List<Guid>> FoundAsync(CancellationToken cancel)
    {
        var lines = await Narrowed().OrderByDescending(l => l.On).ThenByDescending(l => l.WrittenAt).Select(l => new { l.Id, l.Sentence }).ToListAsync(cancel);
        return [.. lines.Where(l => Ask.AskedWords is not { } words || Holds(l.Sentence, words)).Select(l => l.Id)];
    }

    private IQueryable<LogLine> Narrowed()
    {
        IQueryable<LogLine> lines = Db.Log.AsNoTracking();
        lines = Ask.AskedAbout is { } about ? lines.About(about.Kind, about.Id) : lines.Standing();
        if (!string.IsNullOrEmpty(Ask.By))
            lines = lines.Where(l => l.WrittenBy == Ask.By);
        if (Ask.AskedKind is { } kind)
            lines = lines.Where(l => l.Kind == kind);
        if (Owners.FirstOrDefault(o => o.Key == Ask.Owner) is { } owner)
            lines = lines.Where(l => l.OwnerId == owner.Id);
        if (Ask.AskedFrom is { } from)
            lines = lines.Where(l => l.On >= from);
        return Ask.AskedTo is { } to ? lines.Where(l => l.On <= to) : lines;
    }

    private static bool Holds(LocalText sentence, string words) =>
        $"{sentence.Sv} {sentence.En}".Contains(words, StringComparison.OrdinalIgnoreCase);
}
