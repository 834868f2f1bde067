using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk.Items;

/// <summary>One thing that has come from the EU: its text with the reasons, its facts, and what we have said of it.</summary>
public sealed class ItemModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public Item Item { get; private set; } = null!;

    /// <summary>Those of the person's own owner first, then best first.</summary>
    public IReadOnlyList<Watch.Match> Matches { get; private set; } = [];

    /// <summary>The match whose reasons are marked in the text; null when nothing matches.</summary>
    public Watch.Match? Chosen { get; private set; }

    public IReadOnlyList<HistoryEntry> Verdicts { get; private set; } = [];

    public IReadOnlyList<Dossier> Dossiers { get; private set; } = [];

    public LocalText? Programme { get; private set; }

    public Guid? JustSettled { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string? priority, Guid? settled, CancellationToken cancel)
    {
        Item? item = await Db.Items.AsNoTracking().SingleOrDefaultAsync(i => i.Key == key, cancel);
        if (item is null)
            return NotFound();
        (Item, JustSettled) = (item, settled);
        List<Watch.Match> matches = await Db.Matches.AsNoTracking().Where(m => m.ItemId == item.Id)
            .Include(m => m.Priority).ThenInclude(p => p!.Owner).ToListAsync(cancel);
        Matches = [.. matches.OrderByDescending(m => m.Priority!.OwnerId == Viewer.OwnerId).ThenByDescending(m => m.Strength).ThenByDescending(m => m.Score)];
        Chosen = Matches.FirstOrDefault(m => m.Priority!.Key == priority) ?? (Matches.Count > 0 ? Matches[0] : null);
        List<Guid> ids = [.. Matches.Select(m => m.Id)];
        Verdicts = await Db.History.AsNoTracking().Where(h => ids.Contains(h.RecordId)).OrderByDescending(h => h.Id).Take(50).ToListAsync(cancel);
        Dossiers = await Db.Dossiers.AsNoTracking().Where(d => d.Items.Any(i => i.ItemId == item.Id)).ToListAsync(cancel);
        Programme = item.ProgrammeCode is null
            ? null
            : (await Db.Programmes.AsNoTracking().OrderBy(p => p.Position).FirstOrDefaultAsync(p => p.FrameworkProgramme == item.ProgrammeCode, cancel))?.Title;
        return Page();
    }

    /// <summary>The best few, the chosen one and what is settled; the rest can be unfolded.</summary>
    public bool IsShownAtOnce(Watch.Match match) =>
        match == Chosen || match.IsSettled || (match.Strength > Strength.Possible && Matches.Take(4).Contains(match));

    public string Address(Watch.Match match) => $"/desk/watch/{Item.Key}?priority={match.Priority!.Key}";

    public static string EurLex(CelexNumber celex) =>
        $"https://eur-lex.europa.eu/legal-content/{Languages.Current.Code().ToUpperInvariant()}/TXT/?uri=CELEX:{celex}";

    public static string Observatory(ProcedureReference procedure) =>
        $"https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference={procedure}";
}
