using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Components;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>What a priority serves, and which of the UN's goals the engine proposes for it; a person confirms or declines each.</summary>
public sealed class PriorityGoalsModel(SamklangDb db, SuggestGoals suggest, TieRecords ties, IStringLocalizer<StrategyTexts> texts, TimeProvider time)
    : DeskPage(db, time)
{
    public const int DeclineLength = 300;

    public Priority Priority { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public IReadOnlyList<TieLine> Served { get; private set; } = [];

    public IReadOnlyList<GoalSuggestion> Suggested { get; private set; } = [];

    public IReadOnlyList<DeclinedGoal> Declined { get; private set; } = [];

    /// <summary>The key of the goal whose form came back with something wrong.</summary>
    public string? Open { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public IReadOnlyList<FormError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) =>
        await LoadAsync(key, cancel) is { } refused ? refused : await ShowAsync(cancel);

    public async Task<IActionResult> OnPostConfirmAsync(string key, Guid goal, string? whySv, string? whyEn, CancellationToken cancel)
    {
        if (await LoadAsync(key, cancel) is { } refused)
            return refused;
        Why = Written.Both(whySv, whyEn);
        string? goalKey = await Db.Goals.Where(g => g.Id == goal).Select(g => g.Key).FirstOrDefaultAsync(cancel);
        Errors = [.. Written.Needed("why", Why, Written.WhyLength)];
        if (goalKey is null)
            return NotFound();
        if (Errors.Count > 0)
        {
            (Open, Response.StatusCode) = (goalKey, StatusCodes.Status400BadRequest);
            ViewData["Prefix"] = $"{goalKey}-";
            return await ShowAsync(cancel);
        }
        return await ties.TieAsync(new(nameof(Priority), Priority.Id), new(nameof(Goal), goal), Why, cancel) switch
        {
            TieAnswer.Done or TieAnswer.AlreadyTied => LocalRedirect($"/desk/priorities/{key}/goals"),
            TieAnswer.NotYours => StatusCode(StatusCodes.Status403Forbidden),
            _ => NotFound(),
        };
    }

    public async Task<IActionResult> OnPostDeclineAsync(string key, Guid goal, string? why, CancellationToken cancel)
    {
        if (await LoadAsync(key, cancel) is { } refused)
            return refused;
        string reason = Written.OneLine(why);
        return await suggest.DeclineAsync(Priority, goal, reason[..Math.Min(reason.Length, DeclineLength)], cancel)
            ? LocalRedirect($"/desk/priorities/{key}/goals#suggested")
            : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostReconsiderAsync(string key, Guid goal, CancellationToken cancel)
    {
        if (await LoadAsync(key, cancel) is { } refused)
            return refused;
        return await suggest.ReconsiderAsync(Priority, goal, cancel)
            ? LocalRedirect($"/desk/priorities/{key}/goals#suggested")
            : StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Why the goal is proposed, in a sentence.</summary>
    public IReadOnlyList<SentencePart> Say(GoalSuggestion suggestion) => ReasonWords.Of(suggestion.Reasons, texts);

    /// <summary>The goal's own words, in the languages where something in them met the priority, with what met it marked.</summary>
    public static IEnumerable<(string? Language, IReadOnlyList<TextSegment> Segments)> Passages(GoalSuggestion suggestion)
    {
        IReadOnlyList<MatchField> fields = GoalIndex.FieldsOf(suggestion.Nearest);
        ILookup<int, Mark> marks = suggestion.Reasons.SelectMany((r, i) => r.InItem.Select(p => (p.Field, Mark: new Mark(p.Start, p.Length, i)))).ToLookup(p => p.Field, p => p.Mark);
        string here = Hosting.Languages.Current.Code();
        return fields.Index().Where(f => marks.Contains(f.Index)).OrderByDescending(f => f.Item.Language?.Code() == here).Take(2)
            .Select(f => (f.Item.Language?.Code() is var code && code == here ? null : code, MarkedText.Whole(f.Item.Text, marks[f.Index])));
    }

    private async Task<IActionResult?> LoadAsync(string key, CancellationToken cancel)
    {
        if (await Db.Priorities.SingleOrDefaultAsync(p => p.Key == key, cancel) is not { } priority)
            return NotFound();
        (Priority, MayChange) = (priority, Viewer.MayDecideFor(priority.OwnerId));
        return null;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancel)
    {
        Served = [.. (await Db.Set<PriorityGoal>().AsNoTracking().Where(l => l.PriorityId == Priority.Id)
            .Select(l => new { l.Id, l.Goal!.Key, l.Goal.Title, l.Goal.Number, l.Goal.Framework!.Level, Place = l.Goal.Framework.Title, l.Why }).ToListAsync(cancel))
            .OrderByDescending(l => l.Level)
            .Select(l => new TieLine(l.Id, new($"{l.Number} {l.Title.Sv}".Trim(), $"{l.Number} {l.Title.En}".Trim()), $"/desk/strategy/goals/{l.Key}", l.Place.Here(), l.Why, MayChange))];
        IReadOnlyList<GoalSuggestion> all = await suggest.RunAsync(Priority, cancel);
        Suggested = [.. all.Where(s => s.Declined is null).Take(SuggestGoals.Most)];
        Declined = await Db.Set<DeclinedGoal>().AsNoTracking().Include(d => d.Goal).Where(d => d.PriorityId == Priority.Id).OrderByDescending(d => d.DeclinedAt).ToListAsync(cancel);
        return Page();
    }
}
