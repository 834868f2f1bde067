using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Publishing;

/// <summary>Whose installation this is. There is one row of it.</summary>
public sealed class Installation : Record
{
    private Installation()
    {
    }

    public Installation(LocalText name, NutsCode region, Guid ownerId, LocalText lead, LocalText why)
    {
        (Name, Region, OwnerId, Lead, Why) = (name, region, ownerId, lead, why);
    }

    public LocalText Name { get; private set; } = LocalText.Empty;

    public NutsCode Region { get; private set; }

    /// <summary>The organisation that publishes the site.</summary>
    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public LocalText Lead { get; private set; } = LocalText.Empty;

    public LocalText Why { get; private set; } = LocalText.Empty;

    public string? ContentLicense { get; init; }

    public LocalText CopyrightHolder { get; init; } = LocalText.Empty;

    /// <summary>The role that gets the feedback on pages without an owner of their own.</summary>
    public Guid? FeedbackContactId { get; init; }

    public override string Label => Name.Sv;
}
