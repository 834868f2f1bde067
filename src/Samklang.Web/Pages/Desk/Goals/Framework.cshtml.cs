using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>A version of a framework: when it holds, what it replaces, and its goals as a tree.</summary>
public sealed class FrameworkModel(SamklangDb db, GoalLists lists, TimeProvider time) : DeskPage(db, time)
{
    public Framework Framework { get; private set; } = null!;

    public Framework? Next { get; private set; }

    public IReadOnlyList<GoalBranch> Tree { get; private set; } = [];

    public bool MayChange { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string? @as, CancellationToken cancel)
    {
        if (await Db.Frameworks.AsNoTracking().Include(f => f.Replaces).SingleOrDefaultAsync(f => f.Key == key, cancel) is not { } framework)
            return NotFound();
        if (ListFiles.IsAsked(@as))
            return lists.Goals(await Db.Goals.Where(g => g.FrameworkId == framework.Id).RowsAsync(cancel), Today).As(@as)!;
        Framework = framework;
        Next = await Db.Frameworks.AsNoTracking().Where(f => f.ReplacesId == framework.Id).OrderBy(f => f.ValidFrom).FirstOrDefaultAsync(cancel);
        Guid? installationOwner = await Db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel);
        MayChange = framework.MayBeChangedBy(Viewer, installationOwner);
        List<GoalBranch> goals = await Db.Goals.AsNoTracking().Where(g => g.FrameworkId == framework.Id).OrderBy(g => g.Position).Select(g => new GoalBranch
        {
            Id = g.Id, ParentId = g.ParentId, Key = g.Key, Number = g.Number, Title = g.Title, GoalCount = g.ServedBy.Count, PriorityCount = g.Priorities.Count,
        }).ToListAsync(cancel);
        Tree = Branches(goals.ToLookup(g => g.ParentId), null);
        return Page();
    }

    private static List<GoalBranch> Branches(ILookup<Guid?, GoalBranch> goals, Guid? parentId) =>
        [.. goals[parentId].Select(g => g with { Parts = Branches(goals, g.Id) })];
}

/// <summary>A goal with its parts, and how much serves it directly.</summary>
public sealed record GoalBranch
{
    public required Guid Id { get; init; }

    public Guid? ParentId { get; init; }

    public required string Key { get; init; }

    public required string Number { get; init; }

    public required LocalText Title { get; init; }

    public int GoalCount { get; init; }

    public int PriorityCount { get; init; }

    public IReadOnlyList<GoalBranch> Parts { get; init; } = [];
}
