using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Who sits where through whom, as a map, as a table and as a file.</summary>
public sealed class MandatesModel(SamklangDb db, NetworkWords words, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Mandate> Mandates { get; private set; } = [];

    public MandateMap Map { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        if (ListFiles.IsAsked(@as))
        {
            List<Seat> seats = await Db.Set<Seat>().AsNoTracking().Include(s => s.Network).ThenInclude(n => n!.Organisation).Include(s => s.Body)
                .Include(s => s.Membership).ThenInclude(m => m!.Member).OrderBy(s => s.Network!.Key).ThenBy(s => s.Id).ToListAsync(cancel);
            return NetworkSheets.Seats(words).Fill(seats.Where(s => s.Network is not null)).As(@as)!;
        }
        Mandates = [.. (await Db.MandatesAsync(Today, cancel)).OrderBy(m => m.Membership.Member!.Kind).ThenBy(m => m.Membership.Member!.Key).ThenBy(m => m.Membership.Network!.Key)];
        Map = new(Mandates, name => words[name]);
        return Page();
    }
}
