using Samklang.Language;
using Samklang.People;

namespace Samklang.Strategy;

/// <summary>A goal in a framework; it may serve several goals of other frameworks.</summary>
public sealed class Goal : Record
{
    private readonly List<GoalLink> serves = [];
    private readonly List<GoalLink> servedBy = [];
    private readonly List<PriorityGoal> priorities = [];
    private readonly List<Goal> parts = [];

    private Goal()
    {
    }

    public Goal(string key, Guid frameworkId, string number, int position, LocalText title, LocalText summary)
    {
        (Key, FrameworkId, Number, Position, Title, Summary) = (key, frameworkId, number, position, title, summary);
    }

    public string Key { get; private set; } = "";

    public Guid FrameworkId { get; private set; }

    public Framework? Framework { get; private set; }

    /// <summary>The goal of the same framework that this one is a part of.</summary>
    public Guid? ParentId { get; init; }

    public Goal? Parent { get; private set; }

    public IReadOnlyList<Goal> Parts => parts;

    /// <summary>The goal of the version before that this one carries on.</summary>
    public Guid? CarriesOnId { get; init; }

    /// <summary>The number that the framework itself gives the goal.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Its place in the framework, from 0.</summary>
    public int Position { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    public IReadOnlyList<GoalLink> Serves => serves;

    public IReadOnlyList<GoalLink> ServedBy => servedBy;

    public IReadOnlyList<PriorityGoal> Priorities => priorities;

    public override string Label => Title.Sv;

    public void Reword(GoalWords words) => (Number, Title, Summary) = (words.Number, words.Title, words.Summary);
}

/// <summary>What a person writes of a goal.</summary>
public sealed record GoalWords(string Number, LocalText Title, LocalText Summary);
