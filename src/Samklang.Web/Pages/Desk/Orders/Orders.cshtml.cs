using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office;
using Samklang.Office.Orders;
using Samklang.Publishing;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>The office's owners with their shares, what each has ordered for a year, and the areas that the year gives priority.</summary>
public sealed class OrdersModel(SamklangDb db, OrderWords words, TimeProvider time) : OfficePage(db, time)
{
    /// <summary>Each owner with its order; null where there is none for the viewer.</summary>
    public IReadOnlyList<(OfficeOwner Owner, Order? Order)> Owners { get; private set; } = [];

    public IReadOnlyList<YearArea> Areas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? year, string? @as, CancellationToken cancel)
    {
        await ShowAsync(year, cancel);
        if (!ListFiles.IsAsked(@as))
            return Page();
        List<OrderLine> lines = await Db.OrderLines.AsNoTracking().Include(l => l.Owner).Include(l => l.Area).Where(l => l.Year == Year && l.DroppedOn == null)
            .OrderBy(l => l.OwnerId).ThenBy(l => l.Number).ToListAsync(cancel);
        Dictionary<Guid, int> deliveries = await DeliveriesAsync([.. lines.Select(l => l.Id)], cancel);
        return words.Sheet(l => deliveries.GetValueOrDefault(l.Id)).Fill(lines).As(@as)!;
    }

    /// <summary>Begins an owner's order for a year.</summary>
    public async Task<IActionResult> OnPostBeginAsync(string? owner, int? year, CancellationToken cancel)
    {
        await ShowAsync(year, cancel);
        if (Office is null || Owners.FirstOrDefault(o => o.Owner.Organisation?.Key == owner).Owner is not { } known)
            return NotFound();
        if (!Viewer.MayDecideFor(known.OrganisationId))
            return StatusCode(StatusCodes.Status403Forbidden);
        string key = Order.KeyOf(known.Organisation!.Key, Year);
        if (!await Db.Orders.AnyAsync(o => o.Key == key, cancel))
        {
            Db.Add(new Order(key, Office, known.OrganisationId, Year, Today));
            await Db.SaveChangesAsync(cancel);
        }
        return LocalRedirect($"/desk/orders/{key}");
    }

    /// <summary>Says what the owners own of the office.</summary>
    public async Task<IActionResult> OnPostSharesAsync(int? year, CancellationToken cancel)
    {
        await ShowAsync(year, cancel);
        if (!IsOffice || Office is null)
            return StatusCode(StatusCodes.Status403Forbidden);
        FieldErrors errors = new(words.Texts);
        foreach (OfficeOwner owner in await Db.Set<OfficeOwner>().Include(o => o.Organisation).Where(o => o.OfficeId == Office.Id).ToListAsync(cancel))
        {
            string field = $"share-{owner.Organisation?.Key}";
            string? written = Typed.OrNull(Request.Form[field]);
            decimal? share = decimal.TryParse(written?.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal known) ? known : null;
            if (written is not null && share is null)
                errors.Say(field, "ErrorNumber", written);
            else if (share != owner.Share && !owner.Own(share, new(Viewer.Name, null, Today, null, false)))
                errors.Say(field, "ErrorShare", written ?? "");
        }
        if (errors.Count > 0)
        {
            (Errors, Response.StatusCode) = (errors, StatusCodes.Status400BadRequest);
            return Page();
        }
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/orders?year={Year}");
    }

    /// <summary>Gives an area priority in the year, or says anew why.</summary>
    public async Task<IActionResult> OnPostAreaAsync(int? year, string? area, string? whySv, string? whyEn, CancellationToken cancel)
    {
        await ShowAsync(year, cancel);
        if (!IsOffice || Office is null)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (Office.Areas.FirstOrDefault(a => a.Key == area) is not { } chosen)
            return NotFound();
        if (await Db.YearAreas.SingleOrDefaultAsync(a => a.OfficeId == Office.Id && a.Year == Year && a.AreaId == chosen.Id, cancel) is { } known)
            known.Say(Typed.Both(whySv, whyEn));
        else
            Db.Add(new YearArea(Office.Id, Year, chosen.Id, Areas.Count, Typed.Both(whySv, whyEn)));
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/orders?year={Year}#areas");
    }

    public async Task<IActionResult> OnPostLeaveAreaAsync(int? year, Guid id, CancellationToken cancel)
    {
        if (!IsOffice)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (await Db.YearAreas.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } area)
            return NotFound();
        Db.Remove(area);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/orders?year={year}#areas");
    }

    private async Task ShowAsync(int? year, CancellationToken cancel)
    {
        await OpenOfficeAsync(year, cancel);
        List<Order> orders = await Db.Orders.AsNoTracking().Include(o => o.Lines).Where(o => o.Year == Year).ToListAsync(cancel);
        Owners = [.. (Office?.Owners ?? []).Select(o => (o, orders.Find(order => order.OwnerId == o.OrganisationId))).OrderBy(o => o.o.Organisation?.Name.Here(), StringComparer.CurrentCulture)];
        Areas = await Db.YearAreas.AsNoTracking().Include(a => a.Area).Where(a => a.Year == Year).OrderBy(a => a.Position).ToListAsync(cancel);
    }
}
