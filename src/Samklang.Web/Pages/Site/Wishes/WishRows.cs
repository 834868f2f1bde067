using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Wishes;

/// <summary>The list of wishes that people take home: the same columns on the site and at the desk.</summary>
public static class WishRows
{
    public static ListSheet<PartnerWish> Sheet(IStringLocalizer<PartnerTexts> texts, DateOnly today) => new ListSheet<PartnerWish>("partner-wishes", texts["WishesTitle"])
        .Text("key", texts["ColumnKey"], w => w.Key)
        .Text("title-sv", texts["ColumnTitleSv"], w => w.Title.Sv)
        .Text("title-en", texts["ColumnTitleEn"], w => w.Title.En)
        .Text("sought-sv", texts["ColumnSoughtSv"], w => w.Sought.Sv)
        .Text("sought-en", texts["ColumnSoughtEn"], w => w.Sought.En)
        .Text("part-sv", texts["ColumnPartSv"], w => w.Part.Sv)
        .Text("part-en", texts["ColumnPartEn"], w => w.Part.En)
        .Text("kinds", texts["ColumnKinds"], w => string.Join(", ", w.Kinds))
        .Text("area", texts["ColumnArea"], w => w.Area.ToString())
        .Text("call", texts["ColumnCall"], w => w.Call?.CallId ?? w.Call?.Title.Here())
        .Text("programme", texts["ColumnProgramme"], w => w.Programme?.Title.Here())
        .Text("strength", texts["ColumnStrength"], w => w.Strength?.Title.Here())
        .Text("contact", texts["ColumnContact"], w => w.Contact?.Title.Here())
        .Day("answer-by", texts["ColumnAnswerBy"], w => w.AnswerBy)
        .Text("state", texts["ColumnState"], w => texts[$"Wish{w.StateOn(today)}"])
        .Text("owner", texts["ColumnOwner"], w => w.Owner?.Name.Here())
        .Text("source", texts["ColumnSource"], w => w.Fact.IsExample ? texts["ExampleSource"] : w.Fact.Source)
        .Day("as-of", texts["ColumnAsOf"], w => w.Fact.AsOf);
}
