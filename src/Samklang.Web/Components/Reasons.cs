namespace Samklang.Web.Components;

/// <summary>How sure a match is, in words.</summary>
public enum Sureness
{
    Strong,
    Likely,
    Possible,
}

/// <summary>A run of text; a marked run carries the numbers of the notes in the margin that it made.</summary>
public sealed record TextRun(string Text, IReadOnlyList<int>? NoteNumbers = null)
{
    public bool IsMarked => NoteNumbers is { Count: > 0 };
}

/// <summary>A sentence in the margin that says why a passage matters, and to what.</summary>
public sealed record MarginNote(int Number, string Why, string? About = null, string? AboutAddress = null);

/// <summary>A paragraph and the notes that belong beside it.</summary>
public sealed record AnnotatedParagraph(IReadOnlyList<TextRun> Runs, IReadOnlyList<MarginNote> Notes);

/// <summary>A text with its reasons. <paramref name="Id"/> must be unique on the page; <paramref name="Language"/> is the text's own.</summary>
public sealed record AnnotatedText(IReadOnlyList<AnnotatedParagraph> Paragraphs, string? Language = null, string Id = "text");
