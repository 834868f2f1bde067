using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Orders;

/// <summary>Whether lines could be made one piece of work.</summary>
public enum MergeAnswer
{
    Done,

    /// <summary>One line is what it is already.</summary>
    TooFew,

    /// <summary>A line is not sent yet, or dropped, or of another year or office.</summary>
    NotInPlan,

    /// <summary>A line is in another piece of work.</summary>
    Taken,

    Untitled,
}

/// <summary>Lines of one or several orders that the office does as one piece of work. Each line stays where it comes from.</summary>
/// <remarks>It is seen by no more than see every line in it, so that nobody learns from it what another owner keeps to itself.</remarks>
public sealed class PlannedWork : Record
{
    private readonly List<OrderLine> lines = [];

    private PlannedWork()
    {
    }

    private PlannedWork(BrusselsOffice office, int year, LocalText title, int? days)
    {
        (OfficeId, KeptById, Year, Title, Days) = (office.Id, office.OrganisationId, year, title, days);
    }

    public Guid OfficeId { get; private set; }

    /// <summary>The office's organisation, which alone sees work that several owners keep to themselves.</summary>
    public Guid KeptById { get; private set; }

    public int Year { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    /// <summary>The working days that it takes when it is done once for all; null to take the most that any line is reckoned to need.</summary>
    public int? Days { get; private set; }

    public IReadOnlyList<OrderLine> Lines => lines;

    public override string Label => Title.In(Tongue.Swedish);

    /// <summary>True when it is done for more than one owner.</summary>
    public bool IsShared => lines.Select(l => l.OwnerId).Distinct().Count() > 1;

    /// <summary>The days that it counts for, once.</summary>
    public int? CountedDays => Days ?? lines.Max(l => l.Days);

    public static (MergeAnswer Answer, PlannedWork? Work) Merge(BrusselsOffice office, int year, LocalText title, int? days, IReadOnlyCollection<OrderLine> merged)
    {
        MergeAnswer answer = merged switch
        {
            { Count: < 2 } => MergeAnswer.TooFew,
            _ when merged.Any(l => !l.IsPlanned || l.IsDropped || l.Year != year || l.OfficeId != office.Id) => MergeAnswer.NotInPlan,
            _ when merged.Any(l => l.WorkId is not null) => MergeAnswer.Taken,
            _ => title.IsEmpty ? MergeAnswer.Untitled : MergeAnswer.Done,
        };
        if (answer != MergeAnswer.Done)
            return (answer, null);
        PlannedWork work = new(office, year, title, days);
        work.lines.AddRange(merged);
        work.lines.ForEach(line => line.Join(work));
        work.Settle();
        return (answer, work);
    }

    /// <summary>Gives every line back to stand for itself.</summary>
    public void Part()
    {
        foreach (OrderLine line in lines.ToList())
            line.Leave();
    }

    internal void Without(OrderLine line)
    {
        lines.Remove(line);
        Settle();
    }

    /// <summary>Shows it to those who may see every line of it.</summary>
    internal void Settle()
    {
        AudienceKind strictest = lines.Count == 0 ? AudienceKind.Owner : lines.Max(l => l.Audience.Kind);
        ShowTo(strictest switch
        {
            AudienceKind.Public => Audience.Public,
            AudienceKind.Owners => Audience.Owners,
            _ => lines.Select(l => l.OwnerId).Distinct().ToList() is [var only] ? Audience.OfOwner(only) : Audience.OfOwner(KeptById),
        });
    }
}
