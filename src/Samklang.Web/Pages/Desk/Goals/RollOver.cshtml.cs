using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Strategy.Versions;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>Carries goals and what serves them to the next version, one by one; can be left at any time and come back to.</summary>
public sealed class RollOverModel(SamklangDb db, DecideRollOver decide, FinishRollOver finish, IStringLocalizer<StrategyTexts> texts, TimeProvider time)
    : DeskPage(db, time)
{
    public RollOver RollOver { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public IReadOnlyList<FormError> Errors { get; private set; } = [];

    /// <summary>What the form was about that came back with something wrong, and what was written in it.</summary>
    public Guid? Failed { get; private set; }

    public RollOverChoice? Chosen { get; private set; }

    public Guid? ChosenTo { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await LoadAsync(key, cancel) ?? Page();

    public async Task<IActionResult> OnPostDecideAsync(
        string key, Guid subject, RollOverChoice? choice, Guid? to, string? whySv, string? whyEn, CancellationToken cancel)
    {
        if (await ForChangeAsync(key, cancel) is { } refused)
            return refused;
        (Chosen, ChosenTo, Why) = (choice, to, Written.Both(whySv, whyEn));
        List<FormError> errors = [.. Written.Needed("why", Why, Written.WhyLength)];
        if (choice is null)
            errors.Add(new("choice", "ChooseWhatBecomes"));
        RollOverAnswer? answer = errors.Count == 0 ? await decide.RunAsync(RollOver, subject, choice!.Value, to, Why, cancel) : null;
        if (answer == RollOverAnswer.Done)
            return LocalRedirect($"/desk/strategy/roll-over/{key}#d-{subject:N}");
        if (answer == RollOverAnswer.NotThere || RollOver.Subjects.All(s => s.Id != subject))
            return NotFound();
        if (answer is { } said)
            errors.Add(new("to", $"RollOver{said}"));
        (Failed, Errors, Response.StatusCode) = (subject, [.. errors], StatusCodes.Status400BadRequest);
        ViewData["Prefix"] = $"d-{subject:N}-";
        return Page();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(string key, Guid subject, CancellationToken cancel)
    {
        if (await ForChangeAsync(key, cancel) is { } refused)
            return refused;
        return await decide.TakeBackAsync(RollOver, subject, cancel) == RollOverAnswer.Done
            ? LocalRedirect($"/desk/strategy/roll-over/{key}#d-{subject:N}")
            : NotFound();
    }

    public async Task<IActionResult> OnPostFinishAsync(string key, CancellationToken cancel)
    {
        if (await ForChangeAsync(key, cancel) is { } refused)
            return refused;
        if (await finish.RunAsync(RollOver, cancel) == RollOverAnswer.Done)
            return LocalRedirect($"/desk/strategy/frameworks/{key}");
        (Errors, Response.StatusCode) = ([new("progress", "RollOverNotDecided")], StatusCodes.Status400BadRequest);
        return Page();
    }

    public bool IsNext(RollOverSubject subject) => Failed is null && RollOver.Left is [var first, ..] && first.Id == subject.Id;

    /// <summary>The goals that a change may lead to: the successor's own, and for work what the old goals become.</summary>
    public IEnumerable<TieChoice> TargetsFor(RollOverSubject subject) =>
    [
        .. RollOver.To.Goals.Select(g => new TieChoice(g.Id.ToString(), g.Title.Here(), "")),
        .. RollOver.From.Goals.Where(g => !subject.IsGoal && RollOver.MayLeadTo(g.Id, subject)).Select(g => new TieChoice(g.Id.ToString(), texts["WhatBecomesOf", g.Title.Here()], "")),
    ];

    public string? TargetName(RollOverDecision decision) => decision.ToGoalId is not { } id ? null
        : RollOver.To.Goals.FirstOrDefault(g => g.Id == id)?.Title.Here()
            ?? (RollOver.From.Goals.FirstOrDefault(g => g.Id == id) is { } old ? texts["WhatBecomesOf", old.Title.Here()].Value : null);

    private async Task<IActionResult?> ForChangeAsync(string key, CancellationToken cancel) =>
        await LoadAsync(key, cancel) is { } refused ? refused : MayChange ? null : StatusCode(StatusCodes.Status403Forbidden);

    private async Task<IActionResult?> LoadAsync(string key, CancellationToken cancel)
    {
        if (await ReadRollOver.RunAsync(Db, key, cancel) is not { } rollOver)
            return NotFound();
        RollOver = rollOver;
        Guid? installationOwner = await Db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel);
        MayChange = rollOver.To.MayBeChangedBy(Viewer, installationOwner);
        return null;
    }
}
