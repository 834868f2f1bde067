using System.Globalization;

namespace Samklang.Web.Components;

/// <summary>What happens; each kind has its own shape.</summary>
public enum NoteKind
{
    Window,
    Step,
    Meeting,
    Deadline,
    Outcome,
    Publication,
}

/// <summary>How much it asks of us. It gives the note its colour and its height on the stave.</summary>
public enum Level
{
    Act,
    Follow,
    Know,
    None,
}

/// <summary>
/// One thing on one day, or from a day until another (<paramref name="Until"/>).
/// <paramref name="Language"/> is the label's own when it isn't the page's: "en".
/// </summary>
public sealed record Note(
    DateOnly On, DateOnly? Until, NoteKind Kind, Level Level, string Label, string? Address = null, string? Language = null)
{
    /// <summary>The day or the span as people say it: "12 mars", "1 mars–30 april 2027".</summary>
    public string When(CultureInfo culture, DateOnly today) =>
        Until is { } until && until != On
            ? $"{On.ToString(On.Year == until.Year ? "d MMMM" : "d MMMM yyyy", culture)}\u2013{Day(until, culture, today)}"
            : Day(On, culture, today);

    private static string Day(DateOnly day, CultureInfo culture, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "d MMMM" : "d MMMM yyyy", culture);
}

/// <summary>A priority, goal or owner, and what sounds on it. A silent stave is one that nobody plays.</summary>
public sealed record Stave(string Title, string? Address, IReadOnlyList<Note> Notes, bool IsSilent = false)
{
    /// <summary>What comes next: the first note that isn't over.</summary>
    public Note? Next(DateOnly today) =>
        Notes.Where(note => (note.Until ?? note.On) >= today).OrderBy(note => note.Until ?? note.On).FirstOrDefault();
}

/// <summary>Staves over a span of days. <paramref name="Id"/> must be unique on the page.</summary>
public sealed record Score(
    string Title, IReadOnlyList<Stave> Staves, DateOnly From, DateOnly To, DateOnly Today, string Id = "score")
{
    /// <summary>Where a stave's rows are in the table below the score.</summary>
    public string TableAddress(Stave stave) => $"#{Id}-{Staves.TakeWhile(other => !ReferenceEquals(other, stave)).Count() + 1}";
}
