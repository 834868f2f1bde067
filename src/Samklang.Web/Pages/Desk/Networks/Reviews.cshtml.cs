using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Web.Components.Networks;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>A membership before its yearly review: what it costs beside what it has given since the last one.</summary>
/// <param name="Membership">The membership.</param>
/// <param name="Since">From when what was brought home counts.</param>
/// <param name="Outcomes">The outcomes since then, latest first.</param>
/// <param name="LineCount">How many other log lines there have been.</param>
public sealed record ReviewCase(Membership Membership, DateOnly Since, IReadOnlyList<LogLine> Outcomes, int LineCount);

/// <summary>The yearly review: every membership of the person's organisation, those that wait first, each kept, changed or left with why.</summary>
public sealed class ReviewsModel(SamklangDb db, NetworkWords words, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>A review this near asks for attention.</summary>
    public const int NearDays = 30;

    public IReadOnlyList<ReviewCase> Due { get; private set; } = [];

    public IReadOnlyList<ReviewCase> Later { get; private set; } = [];

    public Dictionary<string, string> Errors { get; private set; } = [];

    /// <summary>What was written of the membership that could not be decided.</summary>
    public (Guid Membership, string? Choice, string? Why, string? LeavesOn) Written { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid membership, string? choice, string? why, string? leavesOn, CancellationToken cancel)
    {
        Membership? found = await Db.Set<Membership>().Include(m => m.Reviews).SingleOrDefaultAsync(m => m.Id == membership, cancel);
        if (found is null)
            return NotFound();
        if (!Viewer.MayDecideFor(found.MemberId))
            return StatusCode(StatusCodes.Status403Forbidden);
        string text = Fields.Written.Lines(why);
        ReviewAnswer answer = ReviewAnswer.Done;
        if (Typed.Named<ReviewChoice>(choice) is not { } chosen)
            Errors[$"choice-{membership}"] = words["ErrorChoice"];
        else if (text.Length > Fields.Written.TextLength)
            Errors[$"why-{membership}"] = words.Say("ErrorTooLong", text.Length, Fields.Written.TextLength);
        else if ((answer = found.Review(chosen, LocalText.InOne(Tongue, text), Today, Typed.Day(leavesOn), Viewer.Name)) != ReviewAnswer.Done)
            Errors[$"{(answer == ReviewAnswer.SayLastDay ? "leaves" : "why")}-{membership}"] = words[answer == ReviewAnswer.Over ? "ReviewOverAlready" : $"Review{answer}"];
        if (Errors.Count > 0)
        {
            Written = (membership, choice, why, leavesOn);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            await LoadAsync(cancel);
            return Page();
        }
        Db.Add(found.LastReview!);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/networks/review#review-{membership}");
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        List<Membership> own = [.. (await Db.Set<Membership>().AsNoTracking().AsSplitQuery().Include(m => m.Network).ThenInclude(n => n!.Organisation).Include(m => m.Network).ThenInclude(n => n!.Bodies)
            .Include(m => m.Member).Include(m => m.Through).Include(m => m.Reviews).ToListAsync(cancel))
            .Where(m => m.Network?.Organisation is not null && Viewer.MayDecideFor(m.MemberId) && !m.IsOverOn(Today))];
        DateOnly earliest = Today.AddYears(-1);
        List<LogLine> lines = await Db.Log.AsNoTracking().Standing().Include(l => l.Links).Where(l => l.On >= earliest).OrderByDescending(l => l.On).ToListAsync(cancel);
        List<ReviewCase> cases = [.. own.Select(m => CaseOf(m, earliest, lines)).OrderBy(c => c.Membership.ReviewBy ?? DateOnly.MaxValue).ThenBy(c => c.Membership.Network!.Key)];
        (Due, Later) = ([.. cases.Where(c => c.Membership.IsDueOn(Today.AddDays(NearDays)))], [.. cases.Where(c => !c.Membership.IsDueOn(Today.AddDays(NearDays)))]);
    }

    private static ReviewCase CaseOf(Membership membership, DateOnly earliest, List<LogLine> lines)
    {
        DateOnly since = membership.LastReview is { } last && last.On > earliest ? last.On : earliest;
        HashSet<Guid> about = [membership.Id, membership.NetworkId, .. membership.Network!.Bodies.Select(b => b.Id)];
        List<LogLine> its = [.. lines.Where(l => l.On >= since && (l.OwnerId == membership.MemberId || l.OwnerId == membership.ThroughId) && l.Links.Any(k => about.Contains(k.LinkedId)))];
        return new(membership, since, [.. its.Where(l => l.Kind == LogKind.Outcome)], its.Count(l => l.Kind != LogKind.Outcome));
    }
}
