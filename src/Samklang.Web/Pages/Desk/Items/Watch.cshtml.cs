using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Watch;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Items;

/// <summary>All that has come from the EU, narrowed by the address.</summary>
public sealed class WatchModel(SamklangDb db, WatchIndex watch, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public WatchAsk Ask { get; private set; } = new();

    public WatchPage List { get; private set; } = null!;

    public IReadOnlyList<string> Sources { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Programmes { get; private set; } = [];

    public IReadOnlyList<(string Value, string Text)> Priorities { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool IsEmpty { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] WatchAsk ask, string? @as, CancellationToken cancel)
    {
        Ask = ask;
        List = await new WatchList(Db, watch, Today).ReadAsync(ask, ListFiles.IsAsked(@as), cancel);
        if (lists.Watch(List.Items, List.Matches, Today).As(@as) is { } file)
            return file;
        IsEmpty = List.Count == 0 && !await Db.Items.AnyAsync(cancel);
        Sources = await Db.Items.Select(i => i.Source).Distinct().OrderBy(s => s).ToListAsync(cancel);
        Tongue tongue = Languages.Current;
        HashSet<string?> codes = [.. await Db.Items.Select(i => i.ProgrammeCode).Distinct().ToListAsync(cancel)];
        Programmes = [.. (await Db.Programmes.AsNoTracking().Where(p => p.FrameworkProgramme != null).OrderBy(p => p.Position).ToListAsync(cancel))
            .Where(p => codes.Contains(p.FrameworkProgramme)).DistinctBy(p => p.FrameworkProgramme).Select(p => (p.FrameworkProgramme!, p.Title.In(tongue)))];
        Priorities = [.. (await Db.Priorities.AsNoTracking().ToListAsync(cancel))
            .OrderByDescending(p => p.OwnerId == Viewer.OwnerId).ThenBy(p => p.Title.In(tongue), StringComparer.CurrentCulture).Select(p => (p.Key, p.Title.In(tongue)))];
        Years = await YearsAsync(cancel);
        return Page();
    }

    private async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel)
    {
        DateOnly? first = await Db.Items.MinAsync(i => i.PublishedOn ?? i.OpensOn, cancel);
        DateOnly? last = await Db.Items.MaxAsync(i => i.PublishedOn ?? i.OpensOn, cancel);
        return first is null || last is null ? [] : [.. Enumerable.Range(first.Value.Year, last.Value.Year - first.Value.Year + 1).Reverse()];
    }
}
