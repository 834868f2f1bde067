using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Watch;

/// <summary>What a source says of an item, read and checked, not yet stored.</summary>
public sealed record ItemDraft(string Source, string Reference, string Key, ItemKind Kind, LocalText Title, Fact Fact)
{
    public LocalText Summary { get; init; } = LocalText.Empty;

    public LocalText Text { get; init; } = LocalText.Empty;

    public CelexNumber? Celex { get; init; }

    public ProcedureReference? Procedure { get; init; }

    public string? CallId { get; init; }

    public string? CallTitle { get; init; }

    public string? ProgrammeCode { get; init; }

    public string? Url { get; init; }

    /// <summary>The European Legislation Identifier, an address that stays.</summary>
    public string? Eli { get; init; }

    /// <summary>What a call has to give in all, in euros.</summary>
    public long? Budget { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public IReadOnlyList<ItemDate> Dates { get; init; } = [];

    public CallStatus? ClaimedStatus { get; init; }

    public IReadOnlyList<string> Concepts { get; init; } = [];

    /// <summary>True of a source that never gives texts: having none then says nothing about what we have.</summary>
    public bool IsSparse { get; init; }

    /// <summary>This draft, with what the item knows and the source is silent on: a title's translation, a text, days, concepts.</summary>
    internal ItemDraft Over(Item item) => this with
    {
        Title = Title.Over(item.Title),
        Summary = Summary.Over(item.Summary),
        Text = IsSparse ? Text.Over(item.Text) : Text,
        Celex = Celex ?? item.Celex,
        Procedure = Procedure ?? item.Procedure,
        ProgrammeCode = ProgrammeCode ?? item.ProgrammeCode,
        Eli = Eli ?? item.Eli,
        Budget = Budget ?? item.Budget,
        Dates = Dates.Count > 0 ? WithMoves(item) : item.Dates,
        PublishedOn = PublishedOn ?? item.PublishedOn,
        Concepts = Concepts.Count > 0 ? Concepts : item.Concepts,
    };

    // A source that gives an event another day says only the new one; we say from which it was moved.
    private IReadOnlyList<ItemDate> WithMoves(Item item)
    {
        List<ItemDate> before = [.. item.Dates.Where(d => d.Kind == ItemDateKind.TakesPlace)], now = [.. Dates.Where(d => d.Kind == ItemDateKind.TakesPlace)];
        if (Kind != ItemKind.Event || before.Count != 1 || now.Count != 1 || Dates.Count != 1)
            return Dates;
        IEnumerable<ItemDate> moves = item.Dates.Where(d => d.Kind == ItemDateKind.MovedFrom).Append(new(before[0].On, ItemDateKind.MovedFrom));
        return [.. Dates, .. moves.Where(m => m.On != now[0].On).Distinct()];
    }

    /// <summary>True when the item says all this already; the age of the fact alone is no change.</summary>
    internal bool SameAs(Item item) =>
        Kind == item.Kind && Title == item.Title && Summary == item.Summary && Text == item.Text
        && Celex == item.Celex && Procedure == item.Procedure && CallId == item.CallId && CallTitle == item.CallTitle
        && ProgrammeCode == item.ProgrammeCode && Url == item.Url && PublishedOn == item.PublishedOn
        && Eli == item.Eli && Budget == item.Budget && ClaimedStatus == item.ClaimedStatus && Dates.SequenceEqual(item.Dates) && Concepts.SequenceEqual(item.Concepts);
}
