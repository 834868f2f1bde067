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

    public Guid OfficeId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    public override string Label => "";
}
