using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Watch;
using Samklang.Web.OpenData;

namespace Samklang.Web.Pages.Site.Watch;

/// <summary>A law, a proposal, a call or another matter from the EU: what it is, and what it means here.</summary>
public sealed class ItemModel(PublicSite site) : PublicPage(site, SiteMap.Item)
{
    private const int LongestDescription = 200;

    public Item Item { get; private set; } = null!;

    public ItemEntry Line { get; private set; } = null!;

    public IReadOnlyList<(string Title, string Address, string How)> Operations { get; private set; } = [];

    public IReadOnlyList<(Level Level, Why Why)> Priorities { get; private set; } = [];

    public Named? Programme { get; private set; }

    /// <summary>The item's own days in order, with those that are the source's claim left out.</summary>
    public IReadOnlyList<ItemDate> Dates { get; private set; } = [];

    public string? SourceAddress => Item.Url ?? Item.Fact.Url ?? (Item.Celex is { } celex ? EurLex.TextOf(celex, Tongue) : null);

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Item? item = await Db.Items.AsNoTracking().SingleOrDefaultAsync(i => i.Key == key, Cancel);
        if (item is null)
            return NotFound();
        Item = item;
        About(item.Title, item.Summary, item.Kind == ItemKind.Call ? SiteMap.Calls : SiteMap.HowTheEuAffectsUs, item.Fact);
        SaidToPrograms.Add(LinkedData.Of(item, Canonical, Title, Lead));
        Dates = [.. item.Dates.Distinct().OrderBy(d => d.On)];
        string summary = In(item.Summary);
        Description = summary.Length > LongestDescription ? string.Concat(summary.AsSpan(0, summary.LastIndexOf(' ', LongestDescription)), " …") : summary;
        RecordIds.Add(item.Id);
        await ReadTiesAsync(item.Id);
        if (item.ProgrammeCode is { } code)
            Programme = await Db.Programmes.AsNoTracking().Where(p => p.FrameworkProgramme == code).OrderBy(p => p.Position)
                .Select(p => new { p.Key, p.Title }).FirstOrDefaultAsync(Cancel) is { } programme
                ? new(In(programme.Title), To(SiteMap.Programme, programme.Key))
                : null;
        return Page();
    }

    private async Task ReadTiesAsync(Guid id)
    {
        Line = this.EntryOf(await Db.Items.Where(i => i.Id == id).Lines().SingleAsync(Cancel));
        var touches = await Db.Items.AsNoTracking().Where(i => i.Id == id).SelectMany(i => i.Operations).OrderBy(t => t.Operation!.Position)
            .Select(t => new { t.Operation!.Key, t.Operation.Title, t.How }).ToListAsync(Cancel);
        Operations = [.. touches.Select(t => (In(t.Title), To(SiteMap.Operation, t.Key), In(t.How)))];
        IReadOnlyList<FollowedItem> followed = await Db.Matches.Where(m => m.ItemId == id).FollowedAsync(Cancel);
        Priorities = [.. followed.OrderBy(f => f.Level).Select(f => (f.Level, this.WhyOf(f)))];
    }
}
