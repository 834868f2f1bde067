using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;

namespace Samklang.Specialisation;

/// <summary>Regions with the same or like strengths that work together under a platform.</summary>
public sealed class Partnership : Record
{
    private readonly List<PartnershipPriority> priorities = [];

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

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<PartnershipPriority> Priorities => priorities;

    public override string Label => Title.Sv;
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
