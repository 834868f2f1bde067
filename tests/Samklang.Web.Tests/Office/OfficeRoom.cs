using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Office;

/// <summary>A desk with an office that two owners own, with an area.</summary>
internal static class OfficeRoom
{
    public static Task<DeskRoom> OpenAsync(Func<DeskRoom, BrusselsOffice, IEnumerable<object>>? more = null) => DeskRoom.OpenAsync(room =>
    {
        BrusselsOffice office = new(room.Office.Id, LocalText.Same("x"), LocalText.Same("x"), TestData.Fact);
        return
        [
            TestData.Installation(room.North), office, new OfficeOwner(office.Id, room.North.Id), new OfficeOwner(office.Id, room.South.Id),
            new OfficeArea("transport", office.Id, 0, new("Transport", "Transport"), LocalText.Same("x")), .. more?.Invoke(room, office) ?? [],
        ];
    });

    /// <summary>An order of the year 2026 that has been sent, with a line for each thing.</summary>
    public static Order Sent(BrusselsOffice office, Organisation owner, params (string What, AudienceKind ShownTo)[] lines)
    {
        Order order = new(Order.KeyOf(owner.Key, 2026), office, owner.Id, 2026, new(2026, 1, 2));
        foreach ((string what, AudienceKind shownTo) in lines)
            order.Add(new(LocalText.InOne(Tongue.Swedish, what)) { Days = 5, ShownTo = shownTo }, LocalText.Empty, Viewer.System, new(2026, 1, 2));
        order.Send(new(2026, 1, 10));
        return order;
    }

    public static Task<Order> OrderAsync(this DeskRoom room, string key) => room.ReadAsync(db => db.Orders.Include(o => o.Changes).Include(o => o.Lines).ThenInclude(l => l.Work)
        .SingleAsync(o => o.Key == key, TestHost.Cancel));
}
