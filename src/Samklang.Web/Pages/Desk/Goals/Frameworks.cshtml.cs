using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>The frameworks by series and version: what holds, what ends soon and what takes over.</summary>
public sealed class FrameworksModel(SamklangDb db, GoalLists lists, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<IReadOnlyList<FrameworkLine>> Series { get; private set; } = [];

    /// <summary>Our own that end soon, or have ended with nothing in their place.</summary>
    public IReadOnlyList<FrameworkLine> Due { get; private set; } = [];

    public int SilentCount { get; private set; }

    public int OrphanCount { get; private set; }

    public bool MayAdd { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        List<FrameworkLine> all = await Db.Frameworks.AsNoTracking().Select(f => new FrameworkLine
        {
            Key = f.Key, Series = f.Series, Level = f.Level, Title = f.Title, ShortTitle = f.ShortTitle, ValidFrom = f.ValidFrom, ValidTo = f.ValidTo,
            IsDraft = f.IsDraft, OwnerId = f.OwnerId, GoalCount = f.Goals.Count(g => g.ParentId == null), ReplacesKey = f.Replaces == null ? null : f.Replaces.Key,
        }).ToListAsync(cancel);
        all = [.. all.Select(f => f with { State = Samklang.Strategy.Framework.StateOn(Today, f.IsDraft, f.ValidFrom, f.ValidTo), Next = all.FirstOrDefault(n => n.ReplacesKey == f.Key) })];
        Series = [.. all.GroupBy(f => f.Series).Select(s => s.OrderByDescending(f => f.IsDraft).ThenByDescending(f => f.ValidTo ?? DateOnly.MaxValue).ToList())
            .OrderByDescending(s => s[0].Level)];
        if (lists.Frameworks(Series.SelectMany(s => s)).As(@as) is { } file)
            return file;
        Due = [.. all.Where(f => f.OwnerId is { } owner && Viewer.MayDecideFor(owner) && f.IsDueFor())];
        ThreadGraph graph = await ThreadGraph.ReadAsync(Db, cancel);
        SilentCount = GoalVoices.Of(graph, Today, Today.AddMonths(-SilentModel.UsualMonths)).Count(g => g.Voice != GoalVoice.Sounding);
        OrphanCount = OrphanWork.Of(graph, Today, Today.AddMonths(-SilentModel.UsualMonths)).Count;
        MayAdd = Viewer.OwnerId is { } own && Viewer.MayDecideFor(own);
        return Page();
    }

    /// <summary>What a series goes by: the name of the version that holds, or else of the newest.</summary>
    public LocalText NameOf(IReadOnlyList<FrameworkLine> series)
    {
        FrameworkLine named = series.FirstOrDefault(f => f.State is FrameworkState.InForce or FrameworkState.EndsSoon) ?? series[0];
        return named.ShortTitle.IsEmpty ? named.Title : named.ShortTitle;
    }
}

/// <summary>A version in the list of frameworks.</summary>
public sealed record FrameworkLine
{
    public required string Key { get; init; }

    public required string Series { get; init; }

    public required FrameworkLevel Level { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText ShortTitle { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public bool IsDraft { get; init; }

    public Guid? OwnerId { get; init; }

    public int GoalCount { get; init; }

    public string? ReplacesKey { get; init; }

    public FrameworkState State { get; init; }

    /// <summary>The version that replaces it.</summary>
    public FrameworkLine? Next { get; init; }

    /// <summary>True when it is time for a successor, or for finishing the one that is begun.</summary>
    public bool IsDueFor() => State switch
    {
        FrameworkState.EndsSoon or FrameworkState.Ended => Next is null or { IsDraft: true },
        _ => false,
    };
}
