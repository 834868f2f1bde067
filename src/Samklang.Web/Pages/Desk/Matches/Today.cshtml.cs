using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Scores;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Pages.Desk.Letters;
using Samklang.Web.Pages.Desk.Networks;
using Samklang.Web.Pages.Desk.Scores;
using Samklang.Web.Pages.Desk.Windows;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Matches;

/// <summary>The desk's first page: the score as it is now, what waits for a verdict, what soon closes, what readers of the site have said.</summary>
public sealed class TodayModel(SamklangDb db, DeskScore desk, IStringLocalizer<ScoreTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    private const int NearDays = 90;

    private const int MostStaves = 6;

    /// <summary>The staves on which most is near, and how many more there are.</summary>
    public Score Score { get; private set; } = null!;

    public int OtherStaves { get; private set; }

    public OpenPage Open { get; private set; } = null!;

    public DateTime? Since { get; private set; }

    public bool OnlyNew { get; private set; }

    /// <summary>The owners among whom an officer can choose; empty for everybody else.</summary>
    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public Organisation? ChosenOwner { get; private set; }

    public IReadOnlyList<DossierItem> Deadlines { get; private set; } = [];

    /// <summary>The steps of the person's role whose last safe day is near or has passed.</summary>
    public IReadOnlyList<Step> Steps { get; private set; } = [];

    /// <summary>Stages that the Parliament's news propose for dossiers.</summary>
    public IReadOnlyList<ProposedStage> Stages { get; private set; } = [];

    /// <summary>Reviews, terms and memberships that soon come to their day.</summary>
    public IReadOnlyList<NetworkSlip> Networks { get; private set; } = [];

    public IReadOnlyList<LetterSlip> Letters { get; private set; } = [];

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public IReadOnlyList<Feedback> Feedback { get; private set; } = [];

    public bool HasPriorities { get; private set; }

    public bool HasItems { get; private set; }

    public async Task OnGetAsync(int p, string? owner, bool @new, Guid? settled, CancellationToken cancel)
    {
        await ReadScoreAsync(cancel);
        (Since, OnlyNew) = (LastVisit.Since(HttpContext, Now), @new);
        Owners = Viewer.Reach == Reach.Office
            ? await Db.Organisations.AsNoTracking().Where(o => Db.Priorities.Any(q => q.OwnerId == o.Id)).OrderBy(o => o.Key).ToListAsync(cancel)
            : [];
        ChosenOwner = Owners.FirstOrDefault(o => o.Key == owner);
        Open = await new OpenItems(Db, Today).ReadAsync(new(p, ChosenOwner?.Id, Since, OnlyNew && Since is not null, settled), cancel);
        HasItems = Open.Items.Count > 0 || await Db.Items.AnyAsync(cancel);
        HasPriorities = Open.Items.Count > 0 || await OwnPriorities().AnyAsync(cancel);
        Steps = [.. (await Db.OpenStepsAsync(Now, Viewer.Role, cancel)).Where(s => s.StateOn(Today) != StepState.Ahead).Take(8)];
        Notices = await Db.NoticesAsync(cancel);
        Stages = await Db.ProposedStagesAsync(Today, cancel);
        Deadlines = await DeadlinesAsync(cancel);
        Networks = await Db.NetworkSlipsAsync(Today, cancel);
        Letters = await Db.LetterSlipsAsync(Today, cancel);
        Feedback = await Db.Feedback.AsNoTracking().Where(f => f.HandledAt == null).OrderByDescending(f => f.At).Take(10).ToListAsync(cancel);
    }

    public async Task<IActionResult> OnPostHandleAsync(Guid feedback, string? back, CancellationToken cancel)
    {
        Feedback? found = await Db.Feedback.SingleOrDefaultAsync(f => f.Id == feedback, cancel);
        if (found is null)
            return NotFound();
        if (found.Audience.OwnerId is not { } ownerId || !Viewer.MayDecideFor(ownerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        found.Handle(Viewer, Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(BackTo(back).Split('#')[0] + "#feedback");
    }

    public async Task<IActionResult> OnPostSeeAsync(Guid notice, CancellationToken cancel)
    {
        Notice? found = await Db.Notices.Include(n => n.Dossier).SingleOrDefaultAsync(n => n.Id == notice && n.Role == Viewer.Role, cancel);
        if (found?.Dossier is not { } dossier)
            return NotFound();
        if (!Viewer.MayDecideFor(dossier.OwnerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        found.See(Viewer, Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk#notices");
    }

    public string AddressOf(int page = 1, Organisation? owner = null, bool onlyNew = false)
    {
        List<string> query = [];
        if (page > 1)
            query.Add($"p={page}");
        if (owner is not null)
            query.Add($"owner={owner.Key}");
        if (onlyNew)
            query.Add("new=true");
        return query.Count == 0 ? "/desk" : $"/desk?{string.Join('&', query)}";
    }

    private async Task ReadScoreAsync(CancellationToken cancel)
    {
        ScoreBook book = await Db.ScoreAsync(ScoreSpan.Around(Today), cancel);
        Guid? ownerId = Viewer.Reach == Reach.Office ? null : Viewer.OwnerId;
        Score whole = desk.Write(texts["HomeTitle"], book, await desk.StavesAsync(ScoreBy.Priority, ownerId, null, cancel));
        Score = whole with { Staves = [.. whole.Staves.Where(s => NearNotes(s) > 0).OrderByDescending(NearNotes).Take(MostStaves).OrderBy(s => s.Next(Today)?.On ?? DateOnly.MaxValue)] };
        OtherStaves = whole.Staves.Count - Score.Staves.Count;
    }

    private int NearNotes(Stave stave) => stave.Notes.Count(n => (n.Until ?? n.On) >= Today.AddDays(-NearDays) && n.On <= Today.AddDays(NearDays));

    private IQueryable<Strategy.Priority> OwnPriorities() =>
        Viewer.Reach == Reach.Office ? Db.Priorities : Db.Priorities.Where(q => q.OwnerId == Viewer.OwnerId);

    private Task<List<DossierItem>> DeadlinesAsync(CancellationToken cancel)
    {
        DateOnly until = Today.AddDays(NearDays);
        return Db.Dossiers.AsNoTracking().Where(d => d.ClosedAt == null).SelectMany(d => d.Items).Include(d => d.Item).Include(d => d.Dossier)
            .Where(d => d.Item!.ClosesOn >= Today && d.Item.ClosesOn <= until)
            .Where(d => Viewer.Reach == Reach.Office || d.OwnerId == Viewer.OwnerId)
            .OrderBy(d => d.Item!.ClosesOn).Take(12).ToListAsync(cancel);
    }
}
