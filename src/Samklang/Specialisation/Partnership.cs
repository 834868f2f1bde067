using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;

namespace Samklang.Specialisation;

/// <summary>How far a partnership has come, first to last.</summary>
public enum PartnershipStage
{
    Learn,
    Connect,
    Demonstrate,
    Commercialise,
    ScaleUp,
}

/// <summary>Regions with the same or like strengths that work together under a platform.</summary>
public sealed class Partnership : Record
{
    private readonly List<PartnershipPriority> priorities = [];
    private readonly List<PartnershipRegion> regions = [];

    private Partnership()
    {
    }

    public Partnership(string key, Guid platformId, Guid memberId, LocalText title, LocalText summary, Fact fact)
    {
        (Key, PlatformId, MemberId, Title, Summary, Fact) = (key, platformId, memberId, title, summary, fact);
    }

    public string Key { get; private set; } = "";

    public Guid PlatformId { get; private set; }

    public Platform? Platform { get; private set; }

    public Guid MemberId { get; private set; }

    public Organisation? Member { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    /// <summary>Null while nobody has said how far it has come.</summary>
    public PartnershipStage? Stage { get; private set; }

    /// <summary>The day since which it is there.</summary>
    public DateOnly? StageOn { get; private set; }

    /// <summary>The role at the member that answers for it.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>What it costs the member a year, in whole euros; null while nobody has said.</summary>
    public long? Cost { get; private set; }

    /// <summary>The day on which the member joined; null while nobody has said.</summary>
    public DateOnly? StartsOn { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<PartnershipPriority> Priorities => priorities;

    /// <summary>The regions in it that are known, besides the member's own.</summary>
    public IReadOnlyList<PartnershipRegion> Regions => regions;

    public override string Label => Title.Sv;

    public void Rewrite(LocalText title, LocalText summary, Fact fact) => (Title, Summary, Fact) = (title, summary, fact);

    /// <summary>Says who answers for it, what it costs a year in whole euros, and since when the member is in it.</summary>
    public void Answer(Guid? contactId, long? cost, DateOnly? startsOn) => (ContactId, Cost, StartsOn) = (contactId, cost, startsOn);

    /// <summary>Says how far it has come and since when.</summary>
    /// <returns>False, and nothing is changed, when the day lies ahead or before the stage that is known.</returns>
    public bool Reach(PartnershipStage stage, DateOnly on, DateOnly today)
    {
        if (on > today || (stage > Stage && on < StageOn))
            return false;
        (Stage, StageOn) = (stage, on);
        return true;
    }

    /// <summary>Says which regions are in it. One that was known before stays the same record.</summary>
    public void Gather(IReadOnlyCollection<(NutsCode Region, bool IsLead)> wanted)
    {
        regions.RemoveAll(known => !wanted.Any(w => w.Region == known.Region));
        foreach ((NutsCode region, bool isLead) in wanted.DistinctBy(w => w.Region))
        {
            if (regions.Find(r => r.Region == region) is { } known)
                known.Lead(isLead);
            else
                regions.Add(new(this, region, isLead));
        }
    }
}

/// <summary>A region that is in a partnership; some lead it.</summary>
public sealed class PartnershipRegion : Record
{
    private PartnershipRegion()
    {
    }

    internal PartnershipRegion(Partnership partnership, NutsCode region, bool isLead)
    {
        (PartnershipId, Region, IsLead) = (partnership.Id, region, isLead);
        ShowTo(partnership.Audience);
    }

    public Guid PartnershipId { get; private set; }

    public Partnership? Partnership { get; private set; }

    public NutsCode Region { get; private set; }

    public bool IsLead { get; private set; }

    public override string Label => Region.ToString();

    internal void Lead(bool isLead) => IsLead = isLead;
}

/// <summary>A partnership works for a priority.</summary>
public sealed class PartnershipPriority : Record
{
    private PartnershipPriority()
    {
    }

    public PartnershipPriority(Guid partnershipId, Guid priorityId) => (PartnershipId, PriorityId) = (partnershipId, priorityId);

    public Guid PartnershipId { get; private set; }

    public Partnership? Partnership { get; private set; }

    public Guid PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public override string Label => "";
}
