using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Influence;

public enum Level
{
    Act,
    Follow,
    Know,
}

/// <summary>Our file on an EU matter: opened by a verdict on an item, or by hand.</summary>
public sealed class Dossier : Record
{
    private readonly List<DossierItem> items = [];
    private readonly List<DossierPriority> priorities = [];
    private readonly List<DossierOperation> operations = [];
    private readonly List<DossierStage> stages = [];
    private readonly List<DossierActor> actors = [];
    private readonly List<RelatedDossier> related = [];
    private readonly List<Window> windows = [];

    private Dossier()
    {
    }

    private Dossier(string key, Guid ownerId, Audience audience, Level level, LocalText why, DateTime at)
    {
        (Key, OwnerId, Level, Why, OpenedAt) = (key, ownerId, level, why, at);
        ShowTo(audience);
    }

    /// <summary>The key in addresses: lower-case words with hyphens.</summary>
    public string Key { get; private set; } = "";

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    public ProcedureReference? Procedure { get; private set; }

    public Level Level { get; private set; }

    /// <summary>The reason for the level, as the person who decided it put it.</summary>
    public LocalText Why { get; private set; } = LocalText.Empty;

    /// <summary>True when a person has set the level here: a verdict can then raise it, but neither lower it nor close.</summary>
    public bool IsLedByHand { get; private set; }

    /// <summary>The role that is responsible.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    public DateTime OpenedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public LocalText ClosedWhy { get; private set; } = LocalText.Empty;

    public IReadOnlyList<DossierItem> Items => items;

    public IReadOnlyList<DossierPriority> Priorities => priorities;

    public IReadOnlyList<DossierOperation> Operations => operations;

    public IReadOnlyList<DossierStage> Stages => stages;

    public IReadOnlyList<DossierActor> Actors => actors;

    /// <summary>The dossiers that this one names as related; the ties that others name stand on them.</summary>
    public IReadOnlyList<RelatedDossier> Related => related;

    public IReadOnlyList<Window> Windows => windows;

    public override string Label => Title.In(Tongue.Swedish);

    public bool IsOpen => ClosedAt is null;

    /// <summary>Where the procedure stands: the latest stage that is dated; null when none is known.</summary>
    public DossierStage? Stage => stages.OrderByDescending(s => s.On).ThenByDescending(s => s.Stage).FirstOrDefault();

    /// <summary>Stages that were proposed by what the Parliament says, and that a person has declined.</summary>
    public IReadOnlyList<DeclinedStage> DeclinedStages { get; private set; } = [];

    /// <summary>Those of the owner alone, or the one person who alone sees the dossier.</summary>
    public Audience OwnersOwn => Audience.Kind == AudienceKind.Person ? Audience : Audience.OfOwner(OwnerId);

    /// <summary>Opens the dossier on an item that a person has said to act on or follow.</summary>
    /// <param name="item">The item it is about.</param>
    /// <param name="priority">The priority that the item matched.</param>
    /// <param name="level">What the verdict adds up to.</param>
    /// <param name="why">The person's reason.</param>
    /// <param name="at">When.</param>
    /// <param name="key">The key in addresses; the item's own when none is given.</param>
    public static Dossier Open(Item item, Priority priority, Level level, string? why, DateTime at, string? key = null)
    {
        Dossier dossier = new(key ?? item.Key, priority.OwnerId, priority.Audience, level, LocalText.Same(why ?? ""), at)
        {
            Title = item.Title, Procedure = item.Procedure,
        };
        dossier.Join(item);
        dossier.ServeFor(priority, LocalText.Empty);
        return dossier;
    }

    /// <summary>Opens a dossier that no verdict asked for.</summary>
    public static Dossier OpenByHand(string key, Guid ownerId, Audience audience, DossierWords words, DateTime at)
    {
        Dossier dossier = new(key, ownerId, audience, words.Level, words.Why, at);
        dossier.Rewrite(words);
        return dossier;
    }

    /// <summary>The level that the verdicts on the items' matches add up to: to act outweighs to follow; null for neither.</summary>
    public static Level? LevelFor(IReadOnlyCollection<Verdict?> verdicts) =>
        verdicts.Contains(Verdict.Act) ? Level.Act : verdicts.Contains(Verdict.Follow) ? Level.Follow : null;

    /// <summary>What a person writes of the dossier itself; from now on verdicts don't lower its level.</summary>
    public void Rewrite(DossierWords words)
    {
        (Title, Summary, Procedure) = (words.Title, words.Summary, words.Procedure);
        (Level, Why, ContactId, IsLedByHand) = (words.Level, words.Why, words.ContactId, true);
    }

    /// <summary>Takes over what the verdicts on its items add up to, and opens the dossier again if they ask for more than to know.</summary>
    public void Heed(Level? level, string? why, DateTime at)
    {
        if (level is null && !IsLedByHand)
            Close(LocalText.Empty, at);
        if (level is not { } asked || (IsLedByHand && IsOpen && asked >= Level))
            return;
        (Level, Why, ClosedAt, ClosedWhy) = (asked, why is null ? Why : LocalText.Same(why), null, LocalText.Empty);
    }

    public void Close(LocalText why, DateTime at)
    {
        if (IsOpen)
            (ClosedAt, ClosedWhy) = (at, why);
    }

    public void Reopen() => (ClosedAt, ClosedWhy, IsLedByHand) = (null, LocalText.Empty, true);

    /// <summary>Takes an item into the dossier; an item lies in one dossier of an owner.</summary>
    public DossierItem Join(Item item) => Add(items, new DossierItem(this, item));

    public DossierPriority ServeFor(Priority priority, LocalText why) => Add(priorities, new DossierPriority(this, priority.Id, why));

    public DossierOperation Touch(Guid operationId, LocalText how) => Add(operations, new DossierOperation(this, operationId, how));

    public DossierStage Reach(Stage stage, DateOnly on, LocalText note, Publishing.Fact fact) => Add(stages, new DossierStage(this, stage, on, note, fact));

    /// <summary>The stage that the procedure has reached by what the Parliament says, and that we neither have nor have declined.</summary>
    public ReachedStage? ProposalOf(Procedure procedure, DateOnly today)
    {
        DossierStage? ours = stages.Where(s => s.On <= today).OrderBy(s => s.On).ThenBy(s => s.Stage).LastOrDefault();
        return IsOpen && procedure.ReachedBy(today) is { } reached && !DeclinedStages.Contains(new(reached.Stage, reached.On))
            && (ours is null || (reached.Stage != ours.Stage && reached.On >= ours.On && (reached.On > ours.On || reached.Stage > ours.Stage)))
            ? reached : null;
    }

    /// <summary>Takes the proposed stage over, with what the Parliament says as its source.</summary>
    public DossierStage Accept(ReachedStage reached, Procedure procedure) => Reach(reached.Stage, reached.On, LocalText.Empty, procedure.Fact);

    /// <summary>Remembers that a person has said no, so that the same is not proposed again.</summary>
    public void Decline(ReachedStage reached) => DeclinedStages = [.. DeclinedStages, new(reached.Stage, reached.On)];

    public DossierActor Name(ActorKind kind, LocalText name, string? url) => Add(actors, new DossierActor(this, kind, name, url));

    public RelatedDossier Relate(Dossier other, LocalText why) => Add(related, new RelatedDossier(this, other.Id, why));

    public Window Watch(WindowKind kind, LocalText title, Planning.WindowEnd end, Publishing.Fact fact) => Add(windows, new Window(this, kind, title, end, fact));

    private static T Add<T>(List<T> list, T part)
    {
        list.Add(part);
        return part;
    }
}

/// <summary>What a person writes of a dossier itself.</summary>
public sealed record DossierWords(LocalText Title, LocalText Summary, Level Level, LocalText Why)
{
    public ProcedureReference? Procedure { get; init; }

    public Guid? ContactId { get; init; }
}
