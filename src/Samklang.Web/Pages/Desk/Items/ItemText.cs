using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Pages.Desk.Matches;

namespace Samklang.Web.Pages.Desk.Items;

/// <summary>One of an item's texts with the reasons in the margin.</summary>
/// <param name="IsOther">True when the same text stands above in the reader's own language.</param>
/// <param name="Text">The text.</param>
public sealed record ItemTextBlock(bool IsOther, AnnotatedText Text);

/// <summary>An item's summary and text as paragraphs, marked where they made it match.</summary>
public static class ItemText
{
    /// <summary>The texts in the reader's language, and those in the other one that hold a reason.</summary>
    public static IReadOnlyList<ItemTextBlock> Of(Item item, IReadOnlyList<Reason> reasons, Tongue tongue, Func<Reason, string> say)
    {
        List<ItemTextBlock> blocks = [];
        foreach ((int index, MatchField field) in EngineTexts.FieldsOf(item.Title, item.Summary, item.Text).Index().Where(f => f.Item.Zone != Zone.Title))
        {
            LocalText text = field.Zone == Zone.Lead ? item.Summary : item.Text;
            bool isOther = field.Text != text.In(tongue);
            IReadOnlyList<Mark> marks = MatchPassages.MarksIn(index, reasons);
            if (!isOther || marks.Count > 0)
                blocks.Add(new(isOther, new([.. Paragraphs(field.Text, marks, reasons, say)], MatchPassages.CodeOf(field.Language) ?? "en", $"text{index}")));
        }
        return [.. blocks.OrderBy(b => b.IsOther)];
    }

    private static IEnumerable<AnnotatedParagraph> Paragraphs(
        string text, IReadOnlyList<Mark> marks, IReadOnlyList<Reason> reasons, Func<Reason, string> say)
    {
        HashSet<int> told = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            (int from, int to) = (start, start + line.Length);
            start = to + 1;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            List<Mark> here = [.. marks.Where(m => m.Start >= from && m.Start < to)
                .Select(m => new Mark(m.Start - from, Math.Min(m.Length, to - m.Start), m.Reason))];
            IReadOnlyList<TextSegment> segments = MarkedText.Whole(line, here);
            List<int> fresh = [.. segments.SelectMany(s => s.Reasons).Distinct().Where(told.Add)];
            yield return new(
                [.. segments.Select(s => new TextRun(s.Text, s.Reasons))],
                [.. fresh.Select(number => new MarginNote(number, say(reasons[number - 1])))]);
        }
    }
}
