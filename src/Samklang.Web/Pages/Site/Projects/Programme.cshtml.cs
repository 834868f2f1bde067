using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Projects;
using Samklang.Watch;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Pages.Site.Projects;

/// <summary>A programme or fund: what it pays for, who may apply, who helps, and what is open.</summary>
public sealed class ProgrammeModel(PublicSite site, MoneyWords words) : PublicPage(site, SiteMap.Programme)
{
    private const int MostCalls = 10;

    public Programme Programme { get; private set; } = null!;

    public IReadOnlyList<ItemEntry> Calls { get; private set; } = [];

    public int CallCount { get; private set; }

    public PlaceNames Places { get; private set; } = null!;

    /// <summary>Whether each of the office's owners may take part, and why.</summary>
    public IReadOnlyList<ConditionLine> OpenTo { get; private set; } = [];

    public string? Years => (Programme.FromYear, Programme.ToYear) switch
    {
        ({ } from, { } to) => $"{from}–{to}",
        ({ } from, null) => $"{from}–",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Programme? programme = await Db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, Cancel);
        if (programme is null)
            return NotFound();
        Programme = programme;
        About(programme.Title, programme.PaysFor, SiteMap.Programmes, programme.Fact);
        RecordIds.Add(programme.Id);
        Places = await PlaceNames.ReadAsync(Db, Cancel);
        OpenTo = [.. (await Db.PlacedOwnersAsync(Cancel)).Select(o => ConditionLine.Place(In(o.Name), programme, o.Nuts, words, Places))];
        if (programme.FrameworkProgramme is { } code)
            await ReadCallsAsync(code);
        return Page();
    }

    private async Task ReadCallsAsync(string code)
    {
        DateOnly today = Today;
        List<ItemLine> lines = await Db.Items.CallsNotClosed(today).Where(i => i.ProgrammeCode == code).Lines().ToListAsync(Cancel);
        List<ItemLine> calls = [.. lines.OrderBy(l => l.NextDeadline(today) ?? DateOnly.MaxValue).ThenBy(l => l.Key, StringComparer.Ordinal)];
        CallCount = calls.Count;
        List<Guid> ids = [.. calls.Take(MostCalls).Select(c => c.Id)];
        ILookup<Guid, FollowedItem> followed = (await Db.Matches.Where(m => ids.Contains(m.ItemId)).FollowedAsync(Cancel)).ToLookup(f => f.Item.Id);
        Calls = [.. calls.Take(MostCalls).Select(c => followed[c.Id].ToList() is { Count: > 0 } ours ? this.EntryOf(ours) : this.EntryOf(c))];
    }
}
