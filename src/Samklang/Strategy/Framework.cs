using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Strategy;

public enum FrameworkLevel
{
    Global,
    National,
    Regional,
    International,
}

/// <summary>One version of a strategy or goal system. Versions of the same one share a <see cref="Series"/>.</summary>
public sealed class Framework : Record
{
    private readonly List<Goal> goals = [];

    private Framework()
    {
    }

    public Framework(string key, string series, FrameworkLevel level, LocalText title, Fact fact)
    {
        (Key, Series, Level, Title, Fact) = (key, series, level, title, fact);
    }

    public string Key { get; private set; } = "";

    public string Series { get; private set; } = "";

    public FrameworkLevel Level { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText ShortTitle { get; init; } = LocalText.Empty;

    public LocalText Summary { get; init; } = LocalText.Empty;

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public Guid? ReplacesId { get; init; }

    public Framework? Replaces { get; private set; }

    public Guid? OwnerId { get; init; }

    public Organisation? Owner { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<Goal> Goals => goals;

    public override string Label => Title.Sv;

    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
