using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk.Matches;

/// <summary>The passages of an item that made it match, to be read beside the reasons.</summary>
public static class MatchPassages
{
    /// <summary>The best passages of the text below the title, in the reader's language if it can be, and else of the title.</summary>
    public static (IReadOnlyList<TextSegment> Segments, string? Language) Of(Item item, IReadOnlyList<Reason> reasons)
    {
        Tongue tongue = Languages.Current;
        HashSet<string> own = [item.Title.In(tongue), item.Summary.In(tongue), item.Text.In(tongue)];
        var best = EngineTexts.FieldsOf(item.Title, item.Summary, item.Text).Index()
            .Select(f => (Field: f.Item, Marks: MarksIn(f.Index, reasons)))
            .Where(f => f.Marks.Count > 0)
            .OrderByDescending(f => f.Field.Zone != Zone.Title).ThenByDescending(f => own.Contains(f.Field.Text))
            .ThenByDescending(f => f.Marks.Select(m => m.Reason).Distinct().Count())
            .FirstOrDefault();
        return best.Field is null ? ([], null) : (MarkedText.Passages(best.Field.Text, best.Marks), best.Field.Language?.Code());
    }

    /// <summary>A title's runs, marked where it made the item match.</summary>
    public static IReadOnlyList<TextSegment> Title(Item item, string shown, IReadOnlyList<Reason> reasons)
    {
        IReadOnlyList<MatchField> fields = EngineTexts.FieldsOf(item.Title, item.Summary, item.Text);
        int field = fields.Index().Where(f => f.Item.Zone == Zone.Title && f.Item.Text == shown).Select(f => f.Index).FirstOrDefault(-1);
        return MarkedText.Whole(shown, field < 0 ? [] : MarksIn(field, reasons));
    }

    /// <summary>Each place of each reason in one field; reasons are numbered from 1 in their order.</summary>
    public static IReadOnlyList<Mark> MarksIn(int field, IReadOnlyList<Reason> reasons) =>
        [.. reasons.Index().SelectMany(r => r.Item.InItem.Where(p => p.Field == field).Select(p => new Mark(p.Start, p.Length, r.Index + 1)))];
}
