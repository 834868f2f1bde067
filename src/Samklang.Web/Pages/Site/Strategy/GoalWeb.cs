using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Site.Strategy;

/// <summary>All goals and how they serve one another.</summary>
public sealed record GoalWeb(IReadOnlyDictionary<Guid, GoalPoint> Goals, ILookup<Guid, GoalStep> Up, ILookup<Guid, GoalStep> Down)
{
    public static async Task<GoalWeb> ReadAsync(SamklangDb db, CancellationToken cancel)
    {
        Dictionary<Guid, GoalPoint> goals = await db.Goals.AsNoTracking().Select(g => new GoalPoint
        {
            Id = g.Id, Key = g.Key, Number = g.Number, Position = g.Position, Title = g.Title, Summary = g.Summary,
            Framework = g.Framework!.ShortTitle, FrameworkTitle = g.Framework.Title, Level = g.Framework.Level,
            ValidTo = g.Framework.ValidTo, Fact = g.Framework.Fact,
        }).ToDictionaryAsync(g => g.Id, cancel);
        List<GoalStep> steps = await db.Goals.AsNoTracking().SelectMany(g => g.Serves)
            .Select(l => new GoalStep { GoalId = l.GoalId, ServesId = l.ServesId, Why = l.Why }).ToListAsync(cancel);
        List<GoalStep> whole = [.. steps.Where(s => goals.ContainsKey(s.GoalId) && goals.ContainsKey(s.ServesId))];
        return new(goals,
            whole.OrderBy(s => goals[s.ServesId].Position).ToLookup(s => s.GoalId),
            whole.OrderByDescending(s => goals[s.GoalId].ValidTo).ThenBy(s => goals[s.GoalId].Position).ToLookup(s => s.ServesId));
    }
}

/// <summary>A goal and the framework that it stands in.</summary>
public sealed record GoalPoint
{
    private readonly LocalText framework = LocalText.Empty;

    public required Guid Id { get; init; }

    public required string Key { get; init; }

    public required string Number { get; init; }

    public required int Position { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Summary { get; init; }

    public required FrameworkLevel Level { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required Fact Fact { get; init; }

    public LocalText FrameworkTitle { get; init; } = LocalText.Empty;

    /// <summary>The framework's short name, or its whole one.</summary>
    public LocalText Framework
    {
        get => framework.IsEmpty ? FrameworkTitle : framework;
        init => framework = value;
    }
}

/// <summary>A goal serves another, and why.</summary>
public sealed record GoalStep
{
    public required Guid GoalId { get; init; }

    public required Guid ServesId { get; init; }

    public required LocalText Why { get; init; }
}
