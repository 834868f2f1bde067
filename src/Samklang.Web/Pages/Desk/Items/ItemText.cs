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
        var fields = EngineTexts.FieldsOf(item.Title, item.Summary, item.Text).Index().Where(f => f.Item.Zone != Zone.Title)
            .Select(f => (f.Item, f.Index, IsOther: f.Item.Text != (f.Item.Zone == Zone.Lead ? item.Summary : item.Text).In(tongue), Marks: MatchPassages.MarksIn(f.Index, reasons)))
            .Where(f => !f.IsOther || f.Marks.Count > 0).OrderBy(f => f.IsOther);
        Notes notes = new(reasons, say);
        return [.. fields.Select(f => new ItemTextBlock(f.IsOther,
            new([.. Paragraphs(f.Item.Text, f.Marks, notes.Begin())], f.Item.Language?.Code() ?? "en", $"text{f.Index}")))];
    }

    private static IEnumerable<AnnotatedParagraph> Paragraphs(string text, IReadOnlyList<Mark> marks, Notes notes)
    {
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
            yield return new(
                [.. segments.Select(s => new TextRun(s.Text, [.. s.Reasons.Select(notes.NumberOf)]))],
                [.. segments.SelectMany(s => s.Reasons).Distinct().Select(notes.Tell).OfType<MarginNote>()]);
        }
    }

    /// <summary>Numbers reasons in the order in which a reader meets them, and tells each once in a text.</summary>
    private sealed class Notes(IReadOnlyList<Reason> reasons, Func<Reason, string> say)
    {
        private readonly List<int> met = [];
        private readonly HashSet<int> told = [];

        public Notes Begin()
        {
            told.Clear();
            return this;
        }

        public int NumberOf(int reason)
        {
            if (!met.Contains(reason))
                met.Add(reason);
            return met.IndexOf(reason) + 1;
        }

        public MarginNote? Tell(int reason) => told.Add(reason) ? new(NumberOf(reason), say(reasons[reason - 1])) : null;
    }
}
