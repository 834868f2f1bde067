using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>Adds a line to an order, changes it or takes it out; once the order is sent, with why.</summary>
public sealed class EditLineModel(SamklangDb db, OrderWords words, TimeProvider time) : OfficePage(db, time)
{
    /// <summary>Stands in the address in place of an id for a line that does not exist yet.</summary>
    public const string New = "new";

    public static IReadOnlyList<AudienceKind> Audiences { get; } = [AudienceKind.Owner, AudienceKind.Owners, AudienceKind.Public];

    public Order Order { get; private set; } = null!;

    public OrderLine? Line { get; private set; }

    public OrderLineForm Form { get; private set; } = new() { ShownTo = nameof(AudienceKind.Owner) };

    public async Task<IActionResult> OnGetAsync(string key, string id, CancellationToken cancel)
    {
        if (await RefuseAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Line is not null)
            Form = OrderLineForm.Of(Line);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string id, [FromForm] OrderLineForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, id, cancel) is { } refusal)
            return refusal;
        Form = form;
        FieldErrors errors = form.Errors(words);
        Guid? areaId = Office?.Areas.FirstOrDefault(a => a.Key == form.Area)?.Id;
        if (Typed.OrNull(form.Area) is { } area && areaId is null)
            errors.Say("area", "ErrorArea", area);
        if (errors.Count == 0)
            Refuse(errors, Line is null ? Order.Add(form.Words(areaId), form.Why, Viewer, Today) : Order.Rewrite(Line, form.Words(areaId), form.Why, Viewer, Today));
        return await SaveAsync(errors, cancel);
    }

    public async Task<IActionResult> OnPostDropAsync(string key, string id, [FromForm] OrderLineForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, id, cancel) is { } refusal)
            return refusal;
        if (Line is null)
            return NotFound();
        Form = form;
        FieldErrors errors = new(words.Texts);
        Refuse(errors, Order.Drop(Line, form.Why, Viewer, Today));
        return await SaveAsync(errors, cancel);
    }

    private async Task<IActionResult> SaveAsync(FieldErrors errors, CancellationToken cancel)
    {
        if (errors.Count > 0)
        {
            (Errors, Response.StatusCode) = (errors, StatusCodes.Status400BadRequest);
            return Page();
        }
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/orders/{Order.Key}#lines");
    }

    private void Refuse(FieldErrors errors, OrderAnswer answer)
    {
        if (words.Refusal(answer) is { } refusal)
            errors["whySv"] = refusal;
    }

    private async Task<IActionResult?> RefuseAsync(string key, string id, CancellationToken cancel)
    {
        if (await OrderAsync(key, cancel) is not { } order)
            return NotFound();
        (Order, Line) = (order, order.Lines.FirstOrDefault(l => l.Id.ToString() == id));
        if (Line is null && id != New)
            return NotFound();
        await OpenOfficeAsync(order.Year, cancel);
        return order.MayBeChangedBy(Viewer) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
