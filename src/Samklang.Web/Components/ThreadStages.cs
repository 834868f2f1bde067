namespace Samklang.Web.Components;

/// <summary>Which side of the reader a stretch of the thread lies on.</summary>
public enum ThreadSide
{
    Above,
    Here,
    Below,
}

/// <summary>Why a station hangs together with one nearer to the UN's goals.</summary>
/// <param name="To">The name of the other; null where there is but one that can be meant.</param>
/// <param name="ToAnchor">Where it stands on the page.</param>
/// <param name="Why">The sentence of why.</param>
/// <param name="Language">The language of the sentence, when it is not the page's.</param>
public sealed record ThreadReason(string? To, string ToAnchor, string Why, string? Language = null);

/// <summary>A station of the whole thread.</summary>
public sealed record ThreadMark
{
    public required string Anchor { get; init; }

    public required string Title { get; init; }

    /// <summary>The language of the title, when it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Its own page.</summary>
    public string? Address { get; init; }

    /// <summary>The thread as it looks from here.</summary>
    public required string ThreadAddress { get; init; }

    public IReadOnlyList<string> Facts { get; init; } = [];

    public NoteKind Shape { get; init; } = NoteKind.Step;

    public bool IsHere { get; init; }

    /// <summary>It belongs to something that holds no longer, or not yet.</summary>
    public bool IsFaded { get; init; }

    public IReadOnlyList<ThreadReason> Reasons { get; init; } = [];
}

/// <summary>Stations of one kind, side by side on the thread.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Stations">Those that are shown at once.</param>
/// <param name="More">Those that unfold.</param>
public sealed record ThreadStage(string Title, IReadOnlyList<ThreadMark> Stations, IReadOnlyList<ThreadMark> More)
{
    public bool IsBranched => Stations.Count > 1;
}

/// <summary>The thread with all its strands: above, where one stands, and below.</summary>
public sealed record ThreadStages(ILookup<ThreadSide, ThreadStage> Stages, ThreadMark Here, bool IsCut)
{
    /// <summary>The UN's goals that lie nearest.</summary>
    public required IReadOnlyList<ThreadMark> Summits { get; init; }

    /// <summary>How many more of the UN's goals lie farther off.</summary>
    public int FartherSummitCount { get; init; }

    /// <summary>What to say when nothing lies above.</summary>
    public string NothingAbove { get; init; } = "";

    /// <summary>What to say when nothing lies below.</summary>
    public string NothingBelow { get; init; } = "";
}
