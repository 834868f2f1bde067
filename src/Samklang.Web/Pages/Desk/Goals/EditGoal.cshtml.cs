using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Web.Pages.Desk.Priorities;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>Writes a goal of a framework, or a part of a goal.</summary>
public sealed class EditGoalModel(SamklangDb db, RemoveGoals remove, TimeProvider time) : DeskPage(db, time)
{
    public Goal? Goal { get; private set; }

    public Framework Framework { get; private set; } = null!;

    public Goal? PartOf { get; private set; }

    /// <summary>What keeps the goal from being removed; null for one that does not exist yet.</summary>
    public HangingOn? Hanging { get; private set; }

    public GoalForm Form { get; private set; } = new();

    public IReadOnlyList<FormError> Errors { get; private set; } = [];

    public string BackAddress => Goal is { } known ? $"/desk/strategy/goals/{known.Key}" : $"/desk/strategy/frameworks/{Framework.Key}";

    public async Task<IActionResult> OnGetAsync(string key, string? framework, string? partOf, CancellationToken cancel)
    {
        if (await LoadAsync(key, framework, partOf, cancel) is { } refused)
            return refused;
        if (Goal is { } known)
            Form = GoalForm.Of(known);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string? framework, string? partOf, [FromForm] GoalForm form, CancellationToken cancel)
    {
        if (await LoadAsync(key, framework, partOf, cancel) is { } refused)
            return refused;
        Form = form;
        Errors = [.. form.Errors(PartOf is null && Goal?.ParentId is null)];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Goal goal = Goal ?? await BeginAsync(form, cancel);
        goal.Reword(form.Words);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/strategy/goals/{goal.Key}");
    }

    /// <summary>Removes the goal when nothing hangs on it.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(string key, CancellationToken cancel)
    {
        if (await LoadAsync(key, null, null, cancel) is { } refused)
            return refused;
        if (Goal is not { } known)
            return NotFound();
        if (await remove.RunAsync(known, cancel) is null)
            return LocalRedirect($"/desk/strategy/frameworks/{Framework.Key}");
        (Form, Response.StatusCode) = (GoalForm.Of(known), StatusCodes.Status409Conflict);
        return Page();
    }

    private async Task<Goal> BeginAsync(GoalForm form, CancellationToken cancel)
    {
        int position = await Db.Goals.Where(g => g.FrameworkId == Framework.Id).MaxAsync(g => (int?)g.Position, cancel) + 1 ?? 0;
        string key = await StrategyKeys.FreeGoalAsync(Db, StrategyKeys.From(form.Title.En, "goal"), cancel);
        Goal goal = new(key, Framework.Id, form.Words.Number, position, form.Title, form.Summary) { ParentId = PartOf?.Id };
        goal.ShowTo(Framework.Audience);
        Db.Add(goal);
        return goal;
    }

    private async Task<IActionResult?> LoadAsync(string key, string? framework, string? partOf, CancellationToken cancel)
    {
        Goal = key == EditFrameworkModel.New ? null : await Db.Goals.Include(g => g.Framework).SingleOrDefaultAsync(g => g.Key == key, cancel);
        Framework? within = Goal?.Framework ?? (key == EditFrameworkModel.New ? await Db.Frameworks.SingleOrDefaultAsync(f => f.Key == framework, cancel) : null);
        if (within is null)
            return NotFound();
        Framework = within;
        PartOf = Goal is null && partOf is not null ? await Db.Goals.SingleOrDefaultAsync(g => g.Key == partOf && g.FrameworkId == within.Id, cancel) : null;
        if (Goal is null && partOf is not null && PartOf is null)
            return NotFound();
        Guid? installationOwner = await Db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel);
        Hanging = Goal is { } there ? await remove.OnAsync(there, cancel) : null;
        return within.MayBeChangedBy(Viewer, installationOwner) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}

/// <summary>A goal as somebody writes it.</summary>
public sealed record GoalForm
{
    public const int NumberLength = 12;

    public string? Number { get; init; }

    public string? TitleSv { get; init; }

    public string? TitleEn { get; init; }

    public string? SummarySv { get; init; }

    public string? SummaryEn { get; init; }

    public LocalText Title => Written.Both(TitleSv, TitleEn);

    public LocalText Summary => Written.Both(SummarySv, SummaryEn);

    public GoalWords Words => new(Written.OneLine(Number), Title, Summary);

    public static GoalForm Of(Goal goal) => new()
    {
        Number = goal.Number, TitleSv = goal.Title.Sv, TitleEn = goal.Title.En, SummarySv = goal.Summary.Sv, SummaryEn = goal.Summary.En,
    };

    /// <summary>A part of a goal needs no summary: its title is the whole sentence.</summary>
    public IEnumerable<FormError> Errors(bool needsSummary)
    {
        if (Words.Number.Length > NumberLength)
            yield return new("number", "TooLong", Words.Number.Length, NumberLength);
        foreach (FormError error in Written.Needed("title", Title, Written.TitleLength)
            .Concat(needsSummary ? Written.Needed("summary", Summary, Written.SummaryLength) : Written.Short("summary", Summary, Written.SummaryLength)))
            yield return error;
    }
}
