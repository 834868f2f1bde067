using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Office;

/// <summary>The co-owned office in Brussels.</summary>
public sealed class BrusselsOffice : Record
{
    private readonly List<OfficeArea> areas = [];
    private readonly List<OfficeOwner> owners = [];

    private BrusselsOffice()
    {
    }

    public BrusselsOffice(Guid organisationId, LocalText purpose, LocalText howItWorks, Fact fact)
    {
        (OrganisationId, Purpose, HowItWorks, Fact) = (organisationId, purpose, howItWorks, fact);
    }

    public Guid OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    public LocalText Purpose { get; private set; } = LocalText.Empty;

    public LocalText HowItWorks { get; private set; } = LocalText.Empty;

    public LocalText HelpsWith { get; init; } = LocalText.Empty;

    public LocalText HelpsNotWith { get; init; } = LocalText.Empty;

    public Guid? ContactId { get; init; }

    public Contact? Contact { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<OfficeArea> Areas => areas;

    public IReadOnlyList<OfficeOwner> Owners => owners;

    public override string Label => Purpose.Sv;
}

/// <summary>A field that the office gives priority.</summary>
public sealed class OfficeArea : Record
{
    private OfficeArea()
    {
    }

    public OfficeArea(string key, Guid officeId, int position, LocalText title, LocalText summary)
    {
        (Key, OfficeId, Position, Title, Summary) = (key, officeId, position, title, summary);
    }

    public string Key { get; private set; } = "";

    public Guid OfficeId { get; private set; }

    public int Position { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    public override string Label => Title.Sv;
}

/// <summary>An organisation that owns the office together with others.</summary>
public sealed class OfficeOwner : Record
{
    private OfficeOwner()
    {
    }

    public OfficeOwner(Guid officeId, Guid organisationId) => (OfficeId, OrganisationId) = (officeId, organisationId);

    /// <summary>What it owns of the office, in percent; null when nobody has said.</summary>
    public decimal? Share { get; private set; }

    /// <summary>Where the share is from.</summary>
    public Fact? ShareFact { get; private set; }

    public Guid OfficeId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    public override string Label => "";

    /// <summary>Says what it owns of the office.</summary>
    /// <param name="percent">More than 0 and at most 100; null when it is not known.</param>
    /// <param name="fact">Where that is from.</param>
    /// <returns>False for a share that can't be.</returns>
    public bool Own(decimal? percent, Fact? fact)
    {
        if (percent is <= 0 or > 100)
            return false;
        (Share, ShareFact) = (percent, percent is null ? null : fact);
        return true;
    }
}
