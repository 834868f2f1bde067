using Samklang.Concepts;
using Samklang.Influence;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;

namespace Samklang.Watch;

public enum ItemKind
{
    Act,
    Proposal,
    Communication,
    Consultation,
    Call,
    Event,
    News,
}

/// <summary>What a source brings. Its identity at the source is <see cref="Source"/> and <see cref="Reference"/> together.</summary>
public sealed class Item : Record
{
    private readonly List<Match> matches = [];
    private readonly List<ItemOperation> operations = [];
    private readonly List<DossierItem> dossiers = [];

    private Item()
    {
    }

    public Item(ItemDraft draft, DateTime at)
    {
        (Source, Reference, Key, FirstSeenAt) = (draft.Source, draft.Reference, draft.Key, at);
        Fill(draft, at);
    }

    /// <summary>The key of the source, e.g. <c>sedia</c>.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The source's own stable key of the item.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The key in addresses: lower-case words with hyphens.</summary>
    public string Key { get; private set; } = "";

    public ItemKind Kind { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    /// <summary>The text itself, plain, paragraphs apart by an empty line.</summary>
    public LocalText Text { get; private set; } = LocalText.Empty;

    public CelexNumber? Celex { get; private set; }

    public ProcedureReference? Procedure { get; private set; }

    /// <summary>The identifier of a call; several cascade calls can share one.</summary>
    public string? CallId { get; private set; }

    public string? CallTitle { get; private set; }

    /// <summary>The EU's code of the framework programme, e.g. <c>43108390</c> for Horizon Europe.</summary>
    public string? ProgrammeCode { get; private set; }

    public string? Url { get; private set; }

    /// <summary>The European Legislation Identifier of an act, e.g. <c>http://data.europa.eu/eli/reg/2024/1689/oj</c>.</summary>
    public string? Eli { get; private set; }

    /// <summary>What a call has to give in all, in euros, its own topic alone.</summary>
    public long? Budget { get; private set; }

    /// <summary>The kind of grant that a call gives, in the EU's words, e.g. <c>HORIZON Innovation Actions</c>.</summary>
    public string? TypeOfAction { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    public DateOnly? OpensOn { get; private set; }

    /// <summary>The last day on which something can be sent in; that day itself counts as open.</summary>
    public DateOnly? ClosesOn { get; private set; }

    public IReadOnlyList<ItemDate> Dates { get; private set; } = [];

    /// <summary>What the source says of the status. Dates decide; see <see cref="StatusOn"/>.</summary>
    public CallStatus? ClaimedStatus { get; private set; }

    /// <summary>EuroVoc concepts given to the item, as ids.</summary>
    public IReadOnlyList<string> Concepts { get; private set; } = [];

    /// <summary>Concepts that were proposed and that a person has confirmed; the source's own stand in <see cref="Concepts"/>.</summary>
    public IReadOnlyList<GivenConcept> ConfirmedConcepts { get; private set; } = [];

    /// <summary>Concepts that were proposed and that a person has declined.</summary>
    public IReadOnlyList<GivenConcept> DeclinedConcepts { get; private set; } = [];

    public Fact Fact { get; private set; } = null!;

    public DateTime FirstSeenAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    /// <summary>The day on which the source was found to have it no longer; null while it is there. It is kept all the same.</summary>
    public DateOnly? GoneSince { get; private set; }

    public IReadOnlyList<Match> Matches => matches;

    public IReadOnlyList<ItemOperation> Operations => operations;

    public IReadOnlyList<DossierItem> Dossiers => dossiers;

    public override string Label => Title.In(Tongue.Swedish);

    /// <summary>
    /// Takes over what the source says now; false, and nothing but the fact's age changed, when that is what we have. What we
    /// know and the source is silent on stays.
    /// </summary>
    public bool Update(ItemDraft draft, DateTime at)
    {
        ItemDraft whole = draft.Over(this);
        if (whole.SameAs(this) && GoneSince is null)
        {
            Fact = Fact.ConfirmedOn(draft.Fact.AsOf);
            return false;
        }
        GoneSince = null;
        Fill(whole, at);
        return true;
    }

    /// <summary>Notes that the source still says the same.</summary>
    public void Confirm(DateOnly day) => Fact = Fact.ConfirmedOn(day);

    /// <summary>Marks that the source has it no longer. Nothing of it is lost.</summary>
    public void Miss(DateOnly day) => GoneSince ??= day;

    public void ConfirmConcept(GivenConcept concept)
    {
        ForgetConcept(concept.Id);
        ConfirmedConcepts = [.. ConfirmedConcepts, concept];
    }

    public void DeclineConcept(GivenConcept concept)
    {
        ForgetConcept(concept.Id);
        DeclinedConcepts = [.. DeclinedConcepts, concept];
    }

    /// <summary>Takes back what was said of a concept, so that it can be proposed again.</summary>
    public void ForgetConcept(string id)
    {
        ConfirmedConcepts = [.. ConfirmedConcepts.Where(c => c.Id != id)];
        DeclinedConcepts = [.. DeclinedConcepts.Where(c => c.Id != id)];
    }

    /// <summary>The status by the item's own dates; null when it is nothing that one can apply to or answer.</summary>
    public CallStatus? StatusOn(DateOnly day) => StatusOn(day, Kind, OpensOn, ClosesOn, ClaimedStatus);

    /// <summary>True while it lies ahead or is under way: a call or consultation that has not closed, an event that is still to take place.</summary>
    public bool IsLiveOn(DateOnly day) => Kind == ItemKind.Event
        ? Dates.Any(d => d.Kind == ItemDateKind.TakesPlace && d.On >= day)
        : StatusOn(day) is CallStatus.Open or CallStatus.Forthcoming;

    /// <summary>The next deadline on or after the day, when there is one.</summary>
    public DateOnly? NextDeadline(DateOnly day) => NextDeadline(day, Dates);

    public static CallStatus? StatusOn(DateOnly day, ItemKind kind, DateOnly? opensOn, DateOnly? closesOn, CallStatus? claim) => kind switch
    {
        ItemKind.Call or ItemKind.Consultation when closesOn < day => CallStatus.Closed,
        ItemKind.Call or ItemKind.Consultation when opensOn > day => CallStatus.Forthcoming,
        ItemKind.Call or ItemKind.Consultation when closesOn is null && claim is not null => claim,
        ItemKind.Call or ItemKind.Consultation => CallStatus.Open,
        _ => null,
    };

    internal static DateOnly? NextDeadline(DateOnly day, IReadOnlyList<ItemDate> dates) =>
        dates.Where(d => d.Kind == ItemDateKind.Deadline && d.On >= day).Select(d => (DateOnly?)d.On).Min();

    private void Fill(ItemDraft draft, DateTime at)
    {
        (Kind, Title, Summary, Text) = (draft.Kind, draft.Title, draft.Summary, draft.Text);
        (Celex, Procedure, CallId, CallTitle) = (draft.Celex, draft.Procedure, draft.CallId, draft.CallTitle);
        (ProgrammeCode, Url, PublishedOn, Dates) = (draft.ProgrammeCode, draft.Url, draft.PublishedOn, draft.Dates);
        (ClaimedStatus, Concepts, Fact, ChangedAt) = (draft.ClaimedStatus, draft.Concepts, draft.Fact, at);
        (Eli, Budget, TypeOfAction) = (draft.Eli, draft.Budget, draft.TypeOfAction);
        OpensOn = Dates.Where(d => d.Kind == ItemDateKind.Opens).Select(d => (DateOnly?)d.On).Min();
        ClosesOn = Dates.Where(d => d.Kind == ItemDateKind.Deadline).Select(d => (DateOnly?)d.On).Max();
    }
}
