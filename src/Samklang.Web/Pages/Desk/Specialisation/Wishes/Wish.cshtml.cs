using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Site.Wishes;

namespace Samklang.Web.Pages.Desk.Specialisation.Wishes;

/// <summary>One wish with its answers: take care of one, or remove it; close the wish, or open it again.</summary>
public sealed class WishModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public PartnerWish Wish { get; private set; } = null!;

    public IReadOnlyList<WishAnswer> Answers { get; private set; } = [];

    public PlaceNames Places { get; private set; } = null!;

    public WishState State => Wish.StateOn(Today);

    public bool MayChange => Viewer.MayDecideFor(Wish.OwnerId);

    /// <summary>Where partners for the wish are looked for.</summary>
    public string FindAddress => QueryHelpers.AddQueryString("/desk/partners", new Dictionary<string, string?> { ["strength"] = Wish.Strength?.Key, ["about"] = Wish.Call?.CallId ?? Wish.Call?.Key }.Where(v => v.Value is not null));

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await Db.WishesWhole().AsNoTracking().SingleOrDefaultAsync(w => w.Key == key, cancel) is not { } wish)
            return NotFound();
        Wish = wish;
        Places = await PlaceNames.ReadAsync(Db, cancel);
        DateOnly today = Today;
        Answers = await Db.WishAnswers.AsNoTracking().Where(a => a.WishId == wish.Id && a.KeptUntil >= today).OrderBy(a => a.TakenUpAt != null).ThenByDescending(a => a.LeftAt).ToListAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostCloseAsync(string key, CancellationToken cancel) => ChangeAsync(key, wish => wish.Close(Today), cancel);

    public Task<IActionResult> OnPostReopenAsync(string key, CancellationToken cancel) => ChangeAsync(key, wish => wish.Reopen(), cancel);

    public Task<IActionResult> OnPostTakeAsync(string key, Guid id, CancellationToken cancel) => ChangeAsync(key, id, answer => answer.TakeUp(Viewer, Now), cancel);

    public Task<IActionResult> OnPostRemoveAsync(string key, Guid id, CancellationToken cancel) => ChangeAsync(key, id, answer => Db.Remove(answer), cancel);

    private async Task<IActionResult> ChangeAsync(string key, Action<PartnerWish> change, CancellationToken cancel)
    {
        if (await Db.Wishes.SingleOrDefaultAsync(w => w.Key == key, cancel) is not { } wish)
            return NotFound();
        if (!Viewer.MayDecideFor(wish.OwnerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        change(wish);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/wishes/{wish.Key}");
    }

    private async Task<IActionResult> ChangeAsync(string key, Guid id, Action<WishAnswer> change, CancellationToken cancel)
    {
        WishAnswer? answer = await Db.WishAnswers.SingleOrDefaultAsync(a => a.Id == id && a.Wish!.Key == key, cancel);
        return answer is null ? NotFound() : await ChangeAsync(key, _ => change(answer), cancel);
    }
}
