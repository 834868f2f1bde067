using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>One network: our places in it, its bodies with the seats we hold, its meetings, what was brought home and what was decided of it.</summary>
public sealed class NetworkModel(SamklangDb db, TimeProvider time) : NetworkPage(db, time)
{
    /// <summary>The bodies by the body that they lie in; <see cref="Guid.Empty"/> for the network itself.</summary>
    public ILookup<Guid, Body> Bodies { get; private set; } = null!;

    /// <summary>The seats by their body; <see cref="Guid.Empty"/> for the network as a whole.</summary>
    public ILookup<Guid, Seat> Seats { get; private set; } = null!;

    public IReadOnlyList<Meeting> Coming { get; private set; } = [];

    public IReadOnlyList<Meeting> Past { get; private set; } = [];

    public IReadOnlyList<LogLine> Outcomes { get; private set; } = [];

    public IReadOnlyList<LogLine> OtherLines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        HashSet<Guid> known = [.. Network.Bodies.Select(b => b.Id)];
        Bodies = Network.Bodies.OrderByDescending(b => b.IsJoined).ThenBy(b => b.Name.Here(), StringComparer.CurrentCulture)
            .ToLookup(b => b.ParentId is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        Seats = Network.Seats.OrderBy(s => s.StateOn(Today) == SeatState.Ended).ThenBy(s => s.Role.Here(), StringComparer.CurrentCulture)
            .ToLookup(s => s.BodyId is { } body && known.Contains(body) ? body : Guid.Empty);
        List<Meeting> meetings = await Db.Meetings.AsNoTracking().Where(m => m.Bodies.Any(b => known.Contains(b.BodyId))).Include(m => m.Bodies).ThenInclude(b => b.Body).ToListAsync(cancel);
        (Coming, Past) = ([.. meetings.Where(m => m.On >= Today && !m.IsCancelled).OrderBy(m => m.On).Take(6)], [.. meetings.Where(m => m.On < Today && !m.IsCancelled).OrderByDescending(m => m.On).Take(4)]);
        IReadOnlyList<LogLine> lines = await Db.BroughtHomeAsync(Network, cancel);
        (Outcomes, OtherLines) = ([.. lines.Where(l => l.Kind == LogKind.Outcome)], [.. lines.Where(l => l.Kind != LogKind.Outcome).Take(12)]);
        return Page();
    }
}
