using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Orders;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>What one owner orders for a year: its lines, how far it has been agreed, and what has been changed and why.</summary>
public sealed class OrderModel(SamklangDb db, OrderWords words, TimeProvider time) : OfficePage(db, time)
{
    public Order Order { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, int> Deliveries { get; private set; } = new Dictionary<Guid, int>();

    public bool MayChange => Order.MayBeChangedBy(Viewer);

    public bool MayAgree => Order.MayBeAgreedBy(Viewer);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await FindAsync(key, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostSendAsync(string key, CancellationToken cancel) => DoAsync(key, () => MayChange, () => Order.Send(Today), cancel);

    public Task<IActionResult> OnPostAgreeAsync(string key, CancellationToken cancel) => DoAsync(key, () => MayAgree, () => Order.Agree(Today), cancel);

    public Task<IActionResult> OnPostGiveBackAsync(string key, string? why, CancellationToken cancel) =>
        DoAsync(key, () => MayChange, () => Order.GiveBack(LocalText.InOne(Tongue, Written.Lines(why)), Viewer, Today), cancel);

    private async Task<IActionResult> DoAsync(string key, Func<bool> may, Func<OrderAnswer> what, CancellationToken cancel)
    {
        if (!await FindAsync(key, cancel))
            return NotFound();
        if (!may())
            return StatusCode(StatusCodes.Status403Forbidden);
        if (words.Refusal(what()) is { } refusal)
        {
            Errors = new Dictionary<string, string> { ["why"] = refusal };
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/orders/{key}");
    }

    private async Task<bool> FindAsync(string key, CancellationToken cancel)
    {
        if (await OrderAsync(key, cancel) is not { } order)
            return false;
        Order = order;
        Deliveries = await DeliveriesAsync([.. order.Lines.Select(l => l.Id)], cancel);
        return true;
    }
}
