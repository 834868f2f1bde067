namespace Samklang.Web.Pages.Desk.Matches;

/// <summary>The four answers to one match, and why.</summary>
/// <param name="Match">The match, with what was said of it before.</param>
/// <param name="About">What is judged, in words, for those who hear the page.</param>
/// <param name="Back">Where to go afterwards.</param>
/// <param name="Note">What was written in the note.</param>
/// <param name="Error">What is wrong with the note; null when nothing is.</param>
/// <param name="IsWide">Shows the note at once, not folded away.</param>
public sealed record VerdictAsk(Watch.Match Match, string About, string Back, string? Note = null, string? Error = null, bool IsWide = false);
