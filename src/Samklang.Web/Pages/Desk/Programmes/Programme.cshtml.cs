using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Watch;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>A programme at the desk: its terms, whether each owner may take part and why, our projects in it and its open calls.</summary>
public sealed class ProgrammeModel(SamklangDb db, MoneyWords words, TimeProvider time) : DeskPage(db, time)
{
    public Programme Programme { get; private set; } = null!;

    public PlaceNames Places { get; private set; } = null!;

    public IReadOnlyList<ConditionLine> OpenTo { get; private set; } = [];

    public IReadOnlyList<Project> Projects { get; private set; } = [];

    public int OpenCalls { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        Programme? programme = await Db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (programme is null)
            return NotFound();
        (Programme, Places) = (programme, await PlaceNames.ReadAsync(Db, cancel));
        OpenTo = [.. (await Db.PlacedOwnersAsync(cancel)).Select(o => ConditionLine.Place(o.Name.Here(), programme, o.Nuts, words, Places))];
        Projects = await Db.Projects.AsNoTracking().Include(p => p.Owner).Where(p => p.ProgrammeId == programme.Id).OrderBy(p => p.Stage).ToListAsync(cancel);
        OpenCalls = programme.FrameworkProgramme is { } code
            ? await Db.Items.CallsNotClosed(Today).CountAsync(i => i.ProgrammeCode == code, cancel)
            : 0;
        return Page();
    }
}
