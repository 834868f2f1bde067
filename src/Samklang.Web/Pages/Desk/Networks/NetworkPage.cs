using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>What the pages about one network have in common: the network with all that is in it, and whether the person may change it.</summary>
public abstract class NetworkPage(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public Network Network { get; private set; } = null!;

    public Dictionary<string, string> Errors { get; protected set; } = [];

    public string Address => $"/desk/networks/{Network.Key}";

    public string Name => Network.Organisation!.Name.Here();

    public bool MayChange => Network.MayBeChangedBy(Viewer);

    /// <summary>The roles that can answer for something.</summary>
    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    protected async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        Network? network = await Db.Networks.AsSplitQuery().Include(n => n.Organisation).Include(n => n.Bodies).Include(n => n.Seats)
            .Include(n => n.Memberships).ThenInclude(m => m.Member).Include(n => n.Memberships).ThenInclude(m => m.Through)
            .Include(n => n.Memberships).ThenInclude(m => m.Contact).Include(n => n.Memberships).ThenInclude(m => m.Reviews)
            .SingleOrDefaultAsync(n => n.Key == key, cancel);
        if (network?.Organisation is null)
            return false;
        Network = network;
        return true;
    }

    /// <summary>Loads the network for a change; the answer is a refusal, or null when the person may change it.</summary>
    protected async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        Contacts = await Db.Contacts.AsNoTracking().OrderBy(c => c.Key).ToListAsync(cancel);
        return MayChange ? null : StatusCode(StatusCodes.Status403Forbidden);
    }

    protected IActionResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
