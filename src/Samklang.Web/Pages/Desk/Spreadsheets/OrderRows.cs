using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Orders;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Orders;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>Rows of orders: a line is known by its owner, year and number, or by what it says; an order that is not there is begun.</summary>
public sealed class OrderRows(SamklangDb db, OrderWords words, IStringLocalizer<SheetTexts> texts, RegionTime region) : SheetRows(db, texts)
{
    private readonly Dictionary<(Guid OwnerId, int Year), Order> orders = [];
    private BrusselsOffice? office;
    private NamedThings<Organisation> owners = new([], _ => []);
    private NamedThings<OfficeArea> areas = new([], _ => []);

    public override SheetKind Kind => SheetKind.Orders;

    public override IReadOnlyList<SheetField> Fields => field ??=
    [
        Field("year", "FieldYear", "årtal"), Field("owner", "FieldOwner", "medlem", "region", "member"), Field("number", "FieldNumber", "nr", "no"), Field("area", "FieldArea", "prioriterat område", "priority area"),
        Field("what-sv", "FieldWhatSv", "vad", "beställning", "post", "uppdrag", "aktivitet"), Field("what-en", "FieldWhatEn", "what", "order", "line", "task", "activity"),
        Field("how-much-sv", "FieldHowMuchSv", "hur mycket", "omfattning"), Field("how-much-en", "FieldHowMuchEn", "how much", "extent"),
        Field("days", "FieldDays", "dagar", "days", "persondagar"), Field("due", "FieldDue", "klart", "deadline", "sista dag", "due date"),
        Field("shown-to", "FieldShownTo", "synlighet", "visibility"), Field("why", "FieldWhy", "skäl", "motivering", "reason"),
    ];

    public override async Task LoadAsync(CancellationToken cancel)
    {
        office = await Db.Offices.OrderBy(o => o.Id).Include(o => o.Areas).Include(o => o.Owners).ThenInclude(o => o.Organisation).FirstOrDefaultAsync(cancel);
        owners = new((office?.Owners ?? []).Select(o => o.Organisation).OfType<Organisation>(), o => NamedThings.Of(o.Key, o.Name, o.ShortName));
        areas = new(office?.Areas ?? [], a => NamedThings.Of(a.Key, a.Title));
        foreach (Order order in await Db.Orders.AsSplitQuery().Include(o => o.Changes).Include(o => o.Lines).ThenInclude(l => l.Work).ThenInclude(w => w!.Lines).ToListAsync(cancel))
            orders[(order.OwnerId, order.Year)] = order;
    }

    protected override RowFate Read(ReadRow row)
    {
        string about = row.Text("what-sv") is { Length: > 0 } sv ? sv : row.Text("what-en");
        Organisation? owner = row.Text("owner").Length > 0 ? owners[row.Text("owner")] : (office?.Owners ?? []).FirstOrDefault(o => o.OrganisationId == Db.Viewer.OwnerId)?.Organisation;
        int year = row.Number("year") is >= 1990 and <= 2150 and var number ? (int)number : 0;
        List<string> wrong = [];
        if (owner is null)
            wrong.Add(Texts["NoOwner", row.Text("owner")]);
        else if (!Db.Viewer.MayDecideFor(owner.Id))
            wrong.Add(Texts["NotYours", owner.Name.Here()]);
        if (year == 0)
            wrong.Add(Texts["NoYear", row.Text("year")]);
        OfficeArea? area = areas[row.Text("area")];
        if (row.Text("area").Length > 0 && area is null)
            wrong.Add(Texts["NoArea", row.Text("area")]);
        if (wrong.Count > 0 || owner is null)
            return Refused(row, about, wrong);
        Order? order = orders.GetValueOrDefault((owner.Id, year));
        OrderLine? line = Known(order, row);
        if (line is null && row.Text("number").Length > 0 && row.Number("number") is null)
            return Refused(row, about, Texts["NoNumber", row.Text("number")]);
        OrderLineForm now = line is null ? new() { ShownTo = nameof(AudienceKind.Owner) } : OrderLineForm.Of(line), form = FormOf(row, now);
        if (row.Text("area").Length == 0 && row.Has("area"))
            area = null;
        FieldErrors errors = form.Errors(words);
        LocalText why = LocalText.InOne(SamklangPage.Tongue, Written.Lines(row.Text("why")));
        if (order is not null && order.State != OrderState.Draft && why.IsEmpty && (line is null || form != now))
            errors["why"] = Texts["SayWhy"];
        if (errors.Count > 0)
            return Refused(row, about, errors.Values);
        OrderLineWords written = form.Words(row.Has("area") ? area?.Id : line?.AreaId);
        string identity = $"{owner.Id}|{year}|{(line is not null ? line.Number.ToString(CultureInfo.InvariantCulture) : about)}";
        if (line is null)
            return new(row.Line, FateKind.New, $"{owner.Name.Here()} {year}: {about}", order is null ? [Texts["NewOrder"]] : []) { Identity = identity, Keep = () => OrderOf(owner, year).Add(written, why, Db.Viewer, region.Today) };
        return new(row.Line, written == line.Words ? FateKind.Same : FateKind.Changed, $"{owner.Name.Here()} {year}: {line.What.Here()}", Says(now, form, line, area, row))
        {
            Identity = identity, Keep = () => { if (written != line.Words) order!.Rewrite(line, written, why, Db.Viewer, region.Today); },
        };
    }

    private static OrderLine? Known(Order? order, ReadRow row) => row.Number("number") is { } number
        ? order?.Lines.FirstOrDefault(l => l.Number == number && !l.IsDropped)
        : order?.Lines.FirstOrDefault(l => !l.IsDropped && (RowValues.IsCalled(row.Text("what-sv"), "", l.What) || RowValues.IsCalled(row.Text("what-en"), "", l.What)));

    private Order OrderOf(Organisation owner, int year)
    {
        if (!orders.TryGetValue((owner.Id, year), out Order? order))
        {
            orders[(owner.Id, year)] = order = new(Order.KeyOf(owner.Key, year), office!, owner.Id, year, region.Today);
            Db.Add(order);
        }
        return order;
    }

    private OrderLineForm FormOf(ReadRow row, OrderLineForm now) => now with
    {
        WhatSv = row.Or("what-sv", now.WhatSv),
        WhatEn = row.Or("what-en", now.WhatEn),
        HowMuchSv = row.Or("how-much-sv", now.HowMuchSv),
        HowMuchEn = row.Or("how-much-en", now.HowMuchEn),
        Days = row.SumOr("days", now.Days),
        DueOn = row.DayOr("due", now.DueOn),
        ShownTo = row.Text("shown-to").Length == 0 ? now.ShownTo : RowValues.ValueOf<AudienceKind>(row.Text("shown-to"), a => a == AudienceKind.Person ? "" : words.ShownTo(a))?.ToString() ?? row.Text("shown-to"),
    };

    private IReadOnlyList<string> Says(OrderLineForm now, OrderLineForm form, OrderLine line, OfficeArea? area, ReadRow row) => Changes(
        ("what-sv", now.WhatSv, form.WhatSv), ("what-en", now.WhatEn, form.WhatEn), ("how-much-sv", now.HowMuchSv, form.HowMuchSv), ("how-much-en", now.HowMuchEn, form.HowMuchEn),
        ("days", now.Days, form.Days), ("due", now.DueOn, form.DueOn), ("shown-to", now.ShownTo, form.ShownTo),
        ("area", OfficeAreaName(line.AreaId), row.Has("area") ? area?.Title.Here() : OfficeAreaName(line.AreaId)));

    private string? OfficeAreaName(Guid? id) => office?.Areas.FirstOrDefault(a => a.Id == id)?.Title.Here();
}
