using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>A version of an EU text, part by part: what is new against the proposal, and what our asks have come to in it.</summary>
public sealed class ReadingModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public Reading Reading { get; private set; } = null!;

    public Reading? Proposal { get; private set; }

    public ReadingParts Parts { get; private set; } = null!;

    public int Part { get; private set; } = 1;

    public IReadOnlyList<TextPlace> New { get; private set; } = [];

    /// <summary>The outcomes that have a place in the text, in its order.</summary>
    public IReadOnlyList<AskOutcome> Outcomes { get; private set; } = [];

    public bool HasAsks { get; private set; }

    public Pager Pager => new(Part, Parts.Count, p => p == 1 ? $"/desk/readings/{Reading.Id}" : $"/desk/readings/{Reading.Id}?part={p}");

    public IReadOnlyList<(TextPlace Place, int Number)> Notes => [.. Outcomes.Select((o, i) => (o.Place!, i + 1))];

    public async Task<IActionResult> OnGetAsync(Guid id, int? part, CancellationToken cancel)
    {
        Reading? reading = await Db.Readings.AsNoTracking().Include(r => r.Dossier).SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (reading?.Dossier is null)
            return NotFound();
        Reading = reading;
        Parts = new(reading.Text);
        Part = Math.Clamp(part ?? 1, 1, Parts.Count);
        Proposal = reading.ProposalAmong(await Db.Readings.AsNoTracking().Where(r => r.DossierId == reading.DossierId && r.Kind == ReadingKind.Proposal).ToListAsync(cancel));
        New = PassageRuns.Joined(reading.Text, HoldAsk.NewIn(reading, Proposal));
        List<AskOutcome> outcomes = await Db.AskOutcomes.AsNoTracking().Include(o => o.Ask).ThenInclude(a => a!.Position)
            .Where(o => o.ReadingId == id).ToListAsync(cancel);
        Outcomes = [.. outcomes.Where(o => o.Ask is not null && o.Place is not null).OrderBy(o => o.Place!.Start)];
        HasAsks = await Db.Asks.AnyAsync(a => a.DossierId == reading.DossierId, cancel);
        return Page();
    }

    public IReadOnlyList<PassageRun> Runs(ReadingParagraph paragraph) =>
        PassageRuns.Of(Reading.Text, paragraph.Start, paragraph.End, New, [.. Outcomes.Select(o => o.Place!)], Notes);
}
