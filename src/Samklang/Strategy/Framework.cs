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

/// <summary>Where a version stands on a day.</summary>
public enum FrameworkState
{
    /// <summary>Being written: nobody is bound by it yet.</summary>
    Draft,
    NotYetInForce,
    InForce,

    /// <summary>In force, and its end is near enough that a successor should be under way.</summary>
    EndsSoon,
    Ended,
}

/// <summary>One version of a strategy or goal system. Versions of the same one share a <see cref="Series"/>.</summary>
public sealed class Framework : Record
{
    /// <summary>How long before its end a version asks for a successor.</summary>
    public const int MonthsOfWarning = 9;

    private readonly List<Goal> goals = [];
    private LocalText shortTitle = LocalText.Empty;
    private LocalText summary = LocalText.Empty;
    private DateOnly? validFrom;
    private DateOnly? validTo;
    private bool isDraft;

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

    public LocalText ShortTitle { get => shortTitle; init => shortTitle = value; }

    public LocalText Summary { get => summary; init => summary = value; }

    public DateOnly? ValidFrom { get => validFrom; init => validFrom = value; }

    public DateOnly? ValidTo { get => validTo; init => validTo = value; }

    public bool IsDraft { get => isDraft; init => isDraft = value; }

    public Guid? ReplacesId { get; init; }

    public Framework? Replaces { get; private set; }

    /// <summary>The organisation whose own it is; null for one that others have written, such as the UN.</summary>
    public Guid? OwnerId { get; init; }

    public Organisation? Owner { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<Goal> Goals => goals;

    public override string Label => Title.Sv;

    /// <summary>True when the person may write in it; one that nobody here owns is looked after by the installation's owner.</summary>
    public bool MayBeChangedBy(Viewer viewer, Guid? installationOwnerId) => (OwnerId ?? installationOwnerId) is { } owner && viewer.MayDecideFor(owner);

    public bool IsValidOn(DateOnly day) => StateOn(day) is FrameworkState.InForce or FrameworkState.EndsSoon;

    public FrameworkState StateOn(DateOnly day) => StateOn(day, IsDraft, ValidFrom, ValidTo);

    /// <summary>The same, for a projection that holds no whole framework.</summary>
    public static FrameworkState StateOn(DateOnly day, bool isDraft, DateOnly? from, DateOnly? to) => (isDraft, from, to) switch
    {
        (true, _, _) => FrameworkState.Draft,
        _ when to < day => FrameworkState.Ended,
        _ when from > day => FrameworkState.NotYetInForce,
        _ when to < day.AddMonths(MonthsOfWarning) => FrameworkState.EndsSoon,
        _ => FrameworkState.InForce,
    };

    public void Reword(FrameworkWords words) => (Title, shortTitle, summary) = (words.Title, words.ShortTitle, words.Summary);

    /// <summary>Sets the period of validity; false, and nothing is set, when it would end before it begins.</summary>
    public bool HoldFor(DateOnly? from, DateOnly? to)
    {
        if (to < from)
            return false;
        (validFrom, validTo) = (from, to);
        return true;
    }

    public void Restate(Fact fact) => Fact = fact;

    /// <summary>A draft of the version that comes after this one, seen by the owner alone until it is adopted.</summary>
    public Framework Succeed(string key, FrameworkWords words, Fact fact)
    {
        Framework next = new(key, Series, Level, words.Title, fact)
        {
            ShortTitle = words.ShortTitle, Summary = words.Summary, IsDraft = true, ReplacesId = Id, OwnerId = OwnerId,
        };
        next.ShowTo(OwnerId is { } owner ? Audience.OfOwner(owner) : Audience.Owners);
        return next;
    }

    /// <summary>The draft becomes the version that holds, for everybody to see.</summary>
    public void Adopt()
    {
        isDraft = false;
        ShowTo(Audience.Public);
    }
}

/// <summary>What a person writes of a framework.</summary>
public sealed record FrameworkWords(LocalText Title, LocalText ShortTitle, LocalText Summary);
