using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;

namespace Samklang.Web.Pages.Site.Watch;

/// <summary>A part of the region's own work, how the EU affects it, and through what.</summary>
public sealed class OperationModel(PublicSite site) : PublicPage(site, SiteMap.Operation)
{
    public LocalText EuEffect { get; private set; } = LocalText.Empty;

    public IReadOnlyList<ItemEntry> Items { get; private set; } = [];

    public IReadOnlyList<Named> Priorities { get; private set; } = [];

    public IReadOnlyList<Named> Goals { get; private set; } = [];

    public Named? Responsible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key)
    {
        var operation = await Db.Operations.AsNoTracking().Where(o => o.Key == key).Select(o => new
        {
            o.Id, o.Title, o.Summary, o.EuEffect, o.Fact,
            Contact = o.Contact == null ? null : o.Contact.Title, ContactKey = o.Contact == null ? null : o.Contact.Key,
            Touches = o.Items.Select(t => new { t.Id, t.ItemId, t.How }).ToList(),
            Priorities = o.Priorities.Select(p => new { p.Priority!.Key, p.Priority.Title }).ToList(),
            Goals = o.Goals.Select(g => new { g.Goal!.Key, g.Goal.Title }).ToList(),
        }).AsSplitQuery().SingleOrDefaultAsync(Cancel);
        if (operation is null)
            return NotFound();
        About(operation.Title, operation.Summary, SiteMap.HowTheEuAffectsUs, operation.Fact);
        RecordIds.AddRange([operation.Id, .. operation.Touches.Select(t => t.Id)]);
        EuEffect = operation.EuEffect;
        Priorities = [.. operation.Priorities.Select(p => new Named(In(p.Title), To(SiteMap.Priority, p.Key)))];
        Goals = [.. operation.Goals.Select(g => new Named(In(g.Title), To(SiteMap.Goal, g.Key)))];
        Responsible = operation.Contact is { } contact ? new(In(contact), $"{To(SiteMap.Contacts)}#{operation.ContactKey}") : null;
        Items = await ItemsAsync(operation.Touches.ToDictionary(t => t.ItemId, t => t.How));
        return Page();
    }

    private async Task<IReadOnlyList<ItemEntry>> ItemsAsync(Dictionary<Guid, LocalText> hows)
    {
        List<Guid> ids = [.. hows.Keys];
        List<ItemLine> items = await Db.Items.Where(i => ids.Contains(i.Id)).OrderByDescending(i => i.PublishedOn).Lines().ToListAsync(Cancel);
        return [.. items.Select(i => this.EntryOf(i) with { How = In(hows[i.Id]), Age = AgeOf(i.Fact) })];
    }
}
