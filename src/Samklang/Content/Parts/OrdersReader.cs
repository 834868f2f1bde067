using Samklang.Language;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Orders;
using Samklang.People;

namespace Samklang.Content.Parts;

/// <summary>Reads what the office's owners have ordered, the areas of the year, and which lines are done as one.</summary>
internal static class OrdersReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        BrusselsOffice? office = book.Records.OfType<BrusselsOffice>().FirstOrDefault();
        foreach (ContentMap file in files)
        {
            if (office is null)
            {
                file.Report(null, "orders", "there is no office to order of.");
                continue;
            }
            int position = 0;
            foreach (ContentMap one in file.Each("areas-of-the-year"))
            {
                using ContentMap map = one;
                book.Add(new YearArea(office.Id, map.NumberOrNull("year") ?? 0, book.Id<OfficeArea>(map, "area"), position++, map.Local("why")) { IsExample = map.Flag("example") });
            }
            foreach (ContentMap one in file.Each("orders"))
                ReadOrder(one, office, book);
            foreach (ContentMap one in file.Each("done-as-one"))
                ReadWork(one, office, book);
        }
    }

    private static void ReadOrder(ContentMap one, BrusselsOffice office, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Viewer by = Viewer.System with { Name = map.Local("by").Sv };
        Order order = book.Add(map, key, new Order(key, office, book.Id<Organisation>(map, "owner"), map.NumberOrNull("year") ?? 0, map.Date("written-on"))
        {
            Note = map.LocalOrEmpty("note"), IsExample = map.Flag("example"),
        });
        foreach (ContentMap line in map.Each("lines"))
            ReadLine(line, order, LocalText.Empty, by, order.StateOn, book);
        if (map.DateOrNull("sent-on") is { } sent)
            order.Send(sent);
        if (map.DateOrNull("agreed-on") is { } agreed)
            order.Agree(agreed);
        foreach (ContentMap change in map.Each("added-since"))
            ReadLine(change, order, change.Local("why"), by, change.Date("on"), book);
    }

    private static void ReadLine(ContentMap one, Order order, LocalText why, Viewer by, DateOnly on, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        order.Add(new(map.Local("what"))
        {
            HowMuch = map.LocalOrEmpty("how-much"), Days = map.NumberOrNull("days"), DueOn = map.DateOrNull("due"),
            AreaId = book.IdOrNull<OfficeArea>(map, "area"), ShownTo = map.Choice<AudienceKind>("audience"),
        }, why, by, on);
        book.Name(map, key, order.Lines[^1]);
    }

    private static void ReadWork(ContentMap one, BrusselsOffice office, ContentBook book)
    {
        using ContentMap map = one;
        (MergeAnswer answer, PlannedWork? work) = PlannedWork.Merge(office, map.NumberOrNull("year") ?? 0, map.Local("title"), map.NumberOrNull("days"), book.All<OrderLine>(map, "lines"));
        if (work is null)
            map.Report(map.Child("lines"), "lines", $"can't be done as one: {answer}.");
        else
            book.Add(work);
    }
}
