using Samklang.Influence.Asks;

namespace Samklang.Web.Components;

/// <summary>A paragraph of a reading, with its number from 1, by which it is linked to, and where it stands in the text.</summary>
public sealed record ReadingParagraph(int Number, int Start, int Length)
{
    public string Anchor => $"p-{Number}";

    public int End => Start + Length;
}

/// <summary>A long text cut into paragraphs, and these into parts that a page can hold.</summary>
public sealed class ReadingParts
{
    /// <summary>About how many characters a part holds.</summary>
    public const int PartLength = 40_000;

    private readonly List<List<ReadingParagraph>> parts = [];

    public ReadingParts(string text)
    {
        int number = 0, length = 0;
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var line ? line : text.Length;
            if (end > start)
            {
                if (parts.Count == 0 || length + end - start > PartLength)
                    (length, _) = (0, Begin());
                parts[^1].Add(new(++number, start, end - start));
                length += end - start;
            }
            start = end + 1;
        }
    }

    public int Count => Math.Max(1, parts.Count);

    /// <summary>The paragraphs of a part, counted from 1.</summary>
    public IReadOnlyList<ReadingParagraph> Part(int part) => part >= 1 && part <= parts.Count ? parts[part - 1] : [];

    /// <summary>The paragraph that a place begins in, and its part; null when the place lies outside the text.</summary>
    public (ReadingParagraph Paragraph, int Part)? At(TextPlace place)
    {
        for (int part = 0; part < parts.Count; part++)
            if (parts[part].FirstOrDefault(p => place.Start >= p.Start && place.Start < p.End) is { } paragraph)
                return (paragraph, part + 1);
        return null;
    }

    /// <summary>The address of a place in a reading.</summary>
    public string Address(Guid reading, TextPlace place) =>
        At(place) is { } at ? $"/desk/readings/{reading}{(at.Part > 1 ? $"?part={at.Part}" : "")}#{at.Paragraph.Anchor}" : $"/desk/readings/{reading}";

    private bool Begin()
    {
        parts.Add([]);
        return true;
    }
}
