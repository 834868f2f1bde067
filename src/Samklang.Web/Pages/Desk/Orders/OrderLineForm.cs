using System.Globalization;
using Samklang.Language;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Orders;

/// <summary>A line of an order as somebody writes it.</summary>
public sealed record OrderLineForm
{
    public const int MostDays = 2000;

    public string? WhatSv { get; init; }

    public string? WhatEn { get; init; }

    public string? HowMuchSv { get; init; }

    public string? HowMuchEn { get; init; }

    public string? Days { get; init; }

    public string? DueOn { get; init; }

    /// <summary>The key of the office's area.</summary>
    public string? Area { get; init; }

    public string? ShownTo { get; init; }

    public string? WhySv { get; init; }

    public string? WhyEn { get; init; }

    public LocalText Why => Typed.Both(WhySv, WhyEn);

    public static OrderLineForm Of(OrderLine line) => new()
    {
        WhatSv = line.What.Sv, WhatEn = line.What.En, HowMuchSv = line.HowMuch.Sv, HowMuchEn = line.HowMuch.En, Days = line.Days?.ToString(CultureInfo.InvariantCulture),
        DueOn = Typed.Of(line.DueOn), Area = line.Area?.Key, ShownTo = line.ShownTo.ToString(),
    };

    public OrderLineWords Words(Guid? areaId) => new(Typed.BothInOne(WhatSv, WhatEn))
    {
        HowMuch = Typed.BothInOne(HowMuchSv, HowMuchEn), Days = (int?)Typed.Amount(Days), DueOn = Typed.Day(DueOn), AreaId = areaId, ShownTo = Typed.Named<AudienceKind>(ShownTo) ?? AudienceKind.Owner,
    };

    /// <summary>What is wrong, by field, in words.</summary>
    public FieldErrors Errors(OrderWords words)
    {
        FieldErrors errors = new(words.Texts);
        errors.NoneOf("whatSv", "ErrorWhat", WhatSv, WhatEn);
        errors.Length(Written.TitleLength, ("whatSv", WhatSv), ("whatEn", WhatEn), ("howMuchSv", HowMuchSv), ("howMuchEn", HowMuchEn));
        errors.Length(Written.TextLength, ("whySv", WhySv), ("whyEn", WhyEn));
        errors.Days(("dueOn", DueOn));
        errors.Amounts(("days", Days));
        if (Typed.Amount(Days) is > MostDays)
            errors.Say("days", "ErrorDaysMany", MostDays);
        if (Typed.Named<AudienceKind>(ShownTo) is null or AudienceKind.Person)
            errors.Say("shownTo", "ErrorShownTo");
        return errors;
    }
}
