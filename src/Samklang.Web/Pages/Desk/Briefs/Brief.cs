namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>One page to take along: written out in one language, ready to be shown, printed or made a text document.</summary>
/// <param name="Kind">What kind of brief it is.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Lead">Where it stands, in a sentence or two; empty for none.</param>
/// <param name="Sections">What there is to say. A section without lines is left out.</param>
/// <param name="Missing">What one would want to know and nobody has written.</param>
public sealed record Brief(string Kind, string Title, string Lead, IReadOnlyList<BriefSection> Sections, IReadOnlyList<string> Missing);

public sealed record BriefSection(string Heading, IReadOnlyList<BriefLine> Lines);

/// <summary>A line of a brief.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Before">What stands before it, such as the day; empty for none.</param>
/// <param name="Detail">What is said besides, more quietly; empty for none.</param>
/// <param name="Address">Where on the desk it can be read in full; null when nowhere.</param>
public sealed record BriefLine(string Text, string Before = "", string Detail = "", string? Address = null);
