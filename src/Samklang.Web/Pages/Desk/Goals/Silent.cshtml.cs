using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Threads;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>The goals that nobody works for, and what to do about each.</summary>
public sealed class SilentModel(SamklangDb db, IStringLocalizer<StrategyTexts> texts, GoalLists lists, TimeProvider time) : DeskPage(db, time)
{
    public const int UsualMonths = 12;

    public static IReadOnlyList<int> Periods { get; } = [3, 6, 12, 24];

    public int Months { get; private set; } = UsualMonths;

    public IReadOnlyList<GoalSound> Silent { get; private set; } = [];

    /// <summary>The goal whose form stands open.</summary>
    public Guid? Mend { get; private set; }

    public TieForm? Form { get; private set; }

    public bool MayMend { get; private set; }

    public async Task<IActionResult> OnGetAsync(int? months, Guid? mend, string? @as, CancellationToken cancel)
    {
        Months = months is { } asked && Periods.Contains(asked) ? asked : UsualMonths;
        ThreadGraph graph = await ThreadGraph.ReadAsync(Db, cancel);
        Silent = [.. GoalVoices.Of(graph, Today, Today.AddMonths(-Months)).Where(g => g.Voice != GoalVoice.Sounding)
            .OrderByDescending(g => g.Goal.Row.Level).ThenBy(g => g.Goal.Row.Number.PadLeft(3, '0'), StringComparer.Ordinal)];
        if (lists.Silent(Silent, Why).As(@as) is { } file)
            return file;
        MayMend = Viewer.OwnerId is { } own && Viewer.MayDecideFor(own);
        Mend = MayMend ? mend : null;
        if (Mend is { } goal)
            Form = await TieForm.OpenAsync(Db, new() { FromKind = nameof(Priority), To = $"{nameof(Goal)}:{goal}", Back = $"/desk/strategy/silent?months={Months}" }, Today, cancel);
        return Page();
    }

    public string MendAddress(Guid goalId) => $"/desk/strategy/silent?months={Months}&mend={goalId}#g-{goalId:N}";

    /// <summary>Why a goal is silent, in a sentence.</summary>
    public string Why(GoalSound sound) => sound switch
    {
        { Voice: GoalVoice.Unserved } => texts["WhyUnserved"],
        { LastOn: { } last } => texts["WhyQuietSince", sound.Priorities.Count, last.ToString("d MMMM yyyy", CultureInfo.CurrentUICulture)],
        _ => texts["WhyQuiet", sound.Priorities.Count],
    };
}
