using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

/// <summary>How a twinning stands, worked out of what is known and never written by hand.</summary>
public enum TwinTownState
{
    Alive,

    /// <summary>Nobody has seen a sign of life for <see cref="TwinTown.AwakeYears"/> years.</summary>
    Asleep,

    /// <summary>No sign of life is known at all.</summary>
    Unknown,

    /// <summary>The municipality has decided to pause it.</summary>
    Paused,
    Ended,
}

public enum TwinTownAnswer
{
    Done,
    EndsBeforeItStarts,

    /// <summary>A sign of life, or a pause, lies in the future.</summary>
    NotYet,
}

/// <summary>A municipality's agreement with one abroad.</summary>
public sealed class TwinTown : Record
{
    /// <summary>How long a sign of life keeps a twinning awake.</summary>
    public const int AwakeYears = 3;

    private TwinTown()
    {
    }

    public TwinTown(string key, Guid ownerId, Guid municipalityId, TwinTownWords words)
    {
        (Key, OwnerId, MunicipalityId) = (key, ownerId, municipalityId);
        Write(words);
    }

    public string Key { get; private set; } = "";

    /// <summary>The organisation that keeps the list, and decides what stands in it; not the one whose agreement it is.</summary>
    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public Guid MunicipalityId { get; private set; }

    public Organisation? Municipality { get; private set; }

    /// <summary>The name of the place abroad.</summary>
    public LocalText Name { get; private set; } = LocalText.Empty;

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country { get; private set; } = "";

    /// <summary>The territory where it lies; null while nobody has said, and where the EU's classification does not reach.</summary>
    public NutsCode? Nuts { get; private set; }

    /// <summary>What it rests on: an agreement, a decision, a custom.</summary>
    public LocalText Agreement { get; private set; } = LocalText.Empty;

    /// <summary>The year since which it goes on, or the first year of the decade where no more is known.</summary>
    public int? SinceYear { get; private set; }

    /// <summary>True when only the decade is known.</summary>
    public bool IsSinceDecade { get; private set; }

    public DateOnly? PausedOn { get; private set; }

    public DateOnly? EndsOn { get; private set; }

    /// <summary>The latest sign of life that is known beside the log.</summary>
    public DateOnly? LastSignOn { get; private set; }

    public LocalText LastSign { get; private set; } = LocalText.Empty;

    /// <summary>What it costs the municipality a year, in whole euros.</summary>
    public long? Cost { get; private set; }

    /// <summary>The role at home that can be asked.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Name.Sv;

    /// <param name="today">The day it is.</param>
    /// <param name="loggedOn">The day of the latest log line about it; null for none.</param>
    public TwinTownState StateOn(DateOnly today, DateOnly? loggedOn)
    {
        if (EndsOn < today)
            return TwinTownState.Ended;
        if (PausedOn <= today)
            return TwinTownState.Paused;
        if (Later(LastSignOn, loggedOn) is not { } sign)
            return TwinTownState.Unknown;
        return sign.AddYears(AwakeYears) < today ? TwinTownState.Asleep : TwinTownState.Alive;
    }

    /// <summary>Changes what is written of it; nothing changes when the words don't hold together.</summary>
    public TwinTownAnswer Rewrite(TwinTownWords words, DateOnly today)
    {
        TwinTownAnswer answer = Check(words, today);
        if (answer == TwinTownAnswer.Done)
            Write(words);
        return answer;
    }

    public static TwinTownAnswer Check(TwinTownWords words, DateOnly today) => words switch
    {
        _ when words.EndsOn?.Year < words.SinceYear => TwinTownAnswer.EndsBeforeItStarts,
        _ when words.LastSignOn > today || words.PausedOn > today => TwinTownAnswer.NotYet,
        _ => TwinTownAnswer.Done,
    };

    /// <summary>The later of two days, either of which may be unknown.</summary>
    public static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private void Write(TwinTownWords words)
    {
        (Name, Country, Agreement, SinceYear, IsSinceDecade, Fact) = (words.Name, words.Country, words.Agreement, words.SinceYear, words.IsSinceDecade, words.Fact);
        (PausedOn, EndsOn, LastSignOn, LastSign) = (words.PausedOn, words.EndsOn, words.LastSignOn, words.LastSign);
        (Nuts, Cost, ContactId) = (words.Nuts, words.Cost, words.ContactId);
    }
}

/// <summary>What a person writes of a twin town.</summary>
public sealed record TwinTownWords(LocalText Name, string Country, Fact Fact)
{
    public NutsCode? Nuts { get; init; }

    public LocalText Agreement { get; init; } = LocalText.Empty;

    public int? SinceYear { get; init; }

    public bool IsSinceDecade { get; init; }

    public DateOnly? PausedOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? LastSignOn { get; init; }

    public LocalText LastSign { get; init; } = LocalText.Empty;

    public long? Cost { get; init; }

    public Guid? ContactId { get; init; }
}
