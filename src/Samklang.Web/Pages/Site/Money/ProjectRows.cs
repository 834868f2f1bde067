using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Projects;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>The list of projects that people take home: the same columns on the site and at the desk.</summary>
public static class ProjectRows
{
    public static ListSheet<Project> Sheet(IStringLocalizer<MoneyTexts> texts) => new ListSheet<Project>("projects", texts["ListProjects"])
        .Text("key", texts["ColumnKey"], p => p.Key)
        .Text("title-sv", texts["ColumnTitleSv"], p => p.Title.Sv)
        .Text("title-en", texts["ColumnTitleEn"], p => p.Title.En)
        .Text("summary-sv", texts["FieldSummarySv"], p => p.Summary.Sv)
        .Text("summary-en", texts["FieldSummaryEn"], p => p.Summary.En)
        .Text("acronym", texts["ColumnAcronym"], p => p.Acronym)
        .Text("stage", texts["ColumnStage"], p => texts[$"Stage{p.Stage}"])
        .Day("stage-on", texts["ColumnStageOn"], p => p.StageOn)
        .Text("owner", texts["ColumnOwner"], p => p.Owner?.Name.Here())
        .Text("programme", texts["ColumnProgramme"], p => p.Programme?.Title.Here())
        .Text("call", texts["ColumnCall"], p => p.Call?.CallId ?? p.Call?.Title.Here())
        .Text("reference", texts["ColumnReference"], p => p.Reference)
        .Number("budget", texts["ColumnBudget"], p => p.Budget)
        .Number("own-share", texts["ColumnOwnShare"], p => p.OwnShare)
        .Day("starts", texts["ColumnStarts"], p => p.StartsOn)
        .Day("ends", texts["ColumnEnds"], p => p.EndsOn)
        .Text("partners", texts["ColumnPartners"], p => string.Join("; ", p.Partners.Select(one => one.Organisation?.Name.Here()).OfType<string>()))
        .Text("what-lasted-sv", texts["ColumnWhatLastedSv"], p => p.WhatLasted.Sv)
        .Text("what-lasted-en", texts["ColumnWhatLastedEn"], p => p.WhatLasted.En)
        .Text("source", texts["ColumnSource"], p => p.Fact.IsExample ? texts["ExampleSource"] : p.Fact.Source)
        .Day("as-of", texts["ColumnAsOf"], p => p.Fact.AsOf);
}
