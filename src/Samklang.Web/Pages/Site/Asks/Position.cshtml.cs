using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Web.Components;
using Samklang.Web.Pages.Site.Strategy;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Site.Asks;

/// <summary>A position: ask by ask what we asked for, what we said and what it became, back to the goals that it serves.</summary>
public sealed class PositionModel(PublicSite site) : PublicPage(site, SiteMap.Position)
{
    public Position Position { get; private set; } = null!;

    public AskTable Table { get; private set; } = new([], []);

    /// <summary>The passages that outcomes point at, by the outcome's id.</summary>
    public IReadOnlyDictionary<Guid, string> Passages { get; private set; } = new Dictionary<Guid, string>();

    public GoalThread Thread { get; private set; } = new([]);

    public string ThreadAddress => Request.PathBase + ThreadAddresses.Site(Tongue, nameof(Position), Position.Key);

    /// <summary>Priorities that the dossier came from.</summary>
    public IReadOnlyList<Named> Priorities { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Position? position = await Db.Positions.AsNoTracking().Include(p => p.Dossier).ThenInclude(d => d!.Owner)
            .Include(p => p.Asks).ThenInclude(a => a.Goal).Include(p => p.Asks).ThenInclude(a => a.Outcomes)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Key == key, Cancel);
        if (position?.Dossier is null)
            return NotFound();
        Position = position;
        About(position.Title, position.Summary, SiteMap.WeAsked, position.Fact);
        RecordIds.AddRange([position.Id, .. position.Asks.Select(a => a.Id), .. position.Asks.SelectMany(a => a.Outcomes).Select(o => o.Id)]);
        Table = AskTable.Of(position.Asks, await ReadingHead.OfDossierAsync(Db, position.DossierId, Cancel));
        await ReadPassagesAsync();
        await ReadThreadAsync(position);
        return Page();
    }

    /// <summary>What an ask came to, reading by reading, the latest first.</summary>
    public IEnumerable<(ReadingHead Reading, AskOutcome Outcome)> Became(AskRow row) =>
        Table.Readings.Zip(row.Outcomes).Where(p => p.Second is not null).Select(p => (p.First, p.Second!)).Reverse();

    private async Task ReadPassagesAsync()
    {
        List<AskOutcome> placed = [.. Table.Rows.SelectMany(r => r.Outcomes).OfType<AskOutcome>().Where(o => o.Place is not null)];
        List<Guid> ids = [.. placed.Select(o => o.ReadingId).Distinct()];
        Dictionary<Guid, string> texts = await Db.Readings.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Text, Cancel);
        Passages = placed.Where(o => texts.TryGetValue(o.ReadingId, out string? text) && o.Place!.LiesIn(text))
            .ToDictionary(o => o.Id, o => o.Place!.In(texts[o.ReadingId]).ReplaceLineEndings(" "));
    }

    private async Task ReadThreadAsync(Position position)
    {
        GoalWeb web = await GoalWeb.ReadAsync(Db, Cancel);
        var priorities = await Db.Set<DossierPriority>().AsNoTracking().Where(l => l.DossierId == position.DossierId && l.Priority != null)
            .Select(l => new { l.PriorityId, l.Priority!.Key, l.Priority.Title }).ToListAsync(Cancel);
        Priorities = [.. priorities.Select(p => new Named(In(p.Title), To(SiteMap.Priority, p.Key)))];
        List<Guid> ids = [.. priorities.Select(p => p.PriorityId)];
        List<Guid> served = await Db.Priorities.AsNoTracking().SelectMany(p => p.Serves).Where(l => ids.Contains(l.PriorityId)).Select(l => l.GoalId).ToListAsync(Cancel);
        Guid? goal = position.Asks.Select(a => a.GoalId).Concat(served.Select(g => (Guid?)g)).FirstOrDefault(g => g is { } id && web.Goals.ContainsKey(id));
        IEnumerable<Station> above = goal is { } from ? GoalThreads.Above(from, web, this) : [];
        IEnumerable<Station> priority = Priorities.Take(1).Select(p => new Station(T("Priority"), p.Title, p.Address));
        Thread = new([.. above, .. priority, new(T("Position"), Title, null, null, Current: true), Last()], To(SiteMap.Thread, $"position-{position.Key}"));
    }

    private Station Last()
    {
        var latest = Table.Rows.Select(r => r.Latest).OfType<AskOutcome>().ToList();
        return latest.Count == 0 ? new(T("Outcome"), T("OutcomeNone"), Missing: true) : new(T("Outcome"), T("OutcomeSome", latest.Count(o => o.Result is AskResult.Met or AskResult.Partly), Table.Rows.Count));
    }
}
