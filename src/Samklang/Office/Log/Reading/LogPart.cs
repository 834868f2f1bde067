using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Log.Reading;

/// <summary>A place in a written line that means something, in UTF-16 offsets.</summary>
public abstract record LogPart(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>A name after <c>@</c> or <c>#</c>. It is clear when exactly one thing is meant.</summary>
/// <param name="Start">Where the sign stands.</param>
/// <param name="Length">The sign and the name.</param>
/// <param name="Written">The sign and the name as written.</param>
/// <param name="Meant">What may be meant; nothing when the name is not known.</param>
/// <param name="IsOnlyText">True when the person has said that nothing is meant.</param>
public sealed record Mention(int Start, int Length, string Written, IReadOnlyList<KnownName> Meant, bool IsOnlyText = false) : LogPart(Start, Length)
{
    public bool IsClear => IsOnlyText || Meant.Count == 1;
}

/// <summary>A day in words or figures.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="On">The day; null when there is no such day or its year can't be told.</param>
/// <param name="Tongue">The language that it is written in.</param>
/// <param name="IsRelative">True when it is told from today, like "yesterday".</param>
public sealed record DayPart(int Start, int Length, DateOnly? On, Tongue Tongue, bool IsRelative) : LogPart(Start, Length)
{
    /// <summary>The latest day that it could be, when that is longer ago than a year.</summary>
    public DateOnly? Perhaps { get; init; }
}

/// <summary>Who may see the line, after <c>!</c>.</summary>
public sealed record AudiencePart(int Start, int Length, AudienceKind Kind) : LogPart(Start, Length);

/// <summary>A word that tells what kind of thing the line tells of.</summary>
public sealed record KindPart(int Start, int Length, LogKind Kind) : LogPart(Start, Length);
