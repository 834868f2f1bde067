using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>Says in words how orders, lines and the year's work stand.</summary>
public sealed class OrderWords(IStringLocalizer<OrderTexts> texts)
{
    public IStringLocalizer<OrderTexts> Texts => texts;

    public string Day(DateOnly day) => day.ToString(texts["DayFormat"], CultureInfo.CurrentUICulture);

    /// <summary>"12 dagar"; that nobody has reckoned when they are not known.</summary>
    public string Days(int? days) => days is { } known ? texts[known == 1 ? "DaysOne" : "DaysMany", known].Value : texts["DaysUnknown"].Value;

    public string Share(decimal? share) => share is { } known ? texts["Percent", known.ToString("0.##", CultureInfo.CurrentUICulture)].Value : texts["ShareUnknown"].Value;

    public string State(Order order) => texts[$"State{order.State}", Day(order.StateOn)];

    public string ShownTo(AudienceKind kind) => texts[$"ShownTo{kind}"];

    /// <summary>What became of something that was asked of an order; null when it was done.</summary>
    public string? Refusal(OrderAnswer answer) => answer == OrderAnswer.Done ? null : texts[$"Answer{answer}"].Value;

    public static string Here(LocalText text) => text.In(Languages.Current);

    /// <summary>The list of order lines that people take home, and that can be read in again.</summary>
    public ListSheet<OrderLine> Sheet(Func<OrderLine, int> deliveries) => new ListSheet<OrderLine>("orders", texts["OrdersTitle"])
        .Number("year", texts["ColumnYear"], l => l.Year)
        .Text("owner", texts["ColumnOwner"], l => l.Owner is { } owner ? Here(owner.Name) : null)
        .Number("number", texts["ColumnNumber"], l => l.Number)
        .Text("area", texts["ColumnArea"], l => l.Area is { } area ? Here(area.Title) : null)
        .Text("what-sv", texts["ColumnWhatSv"], l => l.What.Sv)
        .Text("what-en", texts["ColumnWhatEn"], l => l.What.En)
        .Text("how-much-sv", texts["ColumnHowMuchSv"], l => l.HowMuch.Sv)
        .Text("how-much-en", texts["ColumnHowMuchEn"], l => l.HowMuch.En)
        .Number("days", texts["ColumnDays"], l => l.Days)
        .Day("due", texts["ColumnDue"], l => l.DueOn)
        .Text("shown-to", texts["ColumnShownTo"], l => ShownTo(l.ShownTo))
        .Number("deliveries", texts["ColumnDeliveries"], l => deliveries(l))
        .Text("example", texts["ColumnExample"], l => l.IsExample ? texts["Yes"].Value : null);
}
