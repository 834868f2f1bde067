using Samklang.Language;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Influence;

/// <summary>An item lies in a dossier; of an owner's dossiers, in one alone.</summary>
public sealed class DossierItem : DossierPart
{
    private DossierItem()
    {
    }

    internal DossierItem(Dossier dossier, Item item)
        : base(dossier) => (ItemId, OwnerId) = (item.Id, dossier.OwnerId);

    public Guid ItemId { get; private set; }

    public Item? Item { get; private set; }

    public Guid OwnerId { get; private set; }

    public override string Label => "";
}

/// <summary>A dossier comes from a priority; why is empty when a verdict on an item says it.</summary>
public sealed class DossierPriority : DossierPart
{
    private DossierPriority()
    {
    }

    internal DossierPriority(Dossier dossier, Guid priorityId, LocalText why)
        : base(dossier) => (PriorityId, Why) = (priorityId, why);

    public Guid PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public override string Label => Why.Sv;
}

/// <summary>A dossier touches a part of the region's own work, with one sentence of how.</summary>
public sealed class DossierOperation : DossierPart
{
    private DossierOperation()
    {
    }

    internal DossierOperation(Dossier dossier, Guid operationId, LocalText how)
        : base(dossier) => (OperationId, How) = (operationId, how);

    public Guid OperationId { get; private set; }

    public Operation? Operation { get; private set; }

    public LocalText How { get; private set; } = LocalText.Empty;

    public override string Label => How.Sv;
}

/// <summary>A dossier hangs together with another, with one sentence of why. The tie is read from both ends.</summary>
public sealed class RelatedDossier : DossierPart
{
    private RelatedDossier()
    {
    }

    internal RelatedDossier(Dossier dossier, Guid relatedId, LocalText why)
        : base(dossier) => (RelatedId, Why) = (relatedId, why);

    public Guid RelatedId { get; private set; }

    public Dossier? Related { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public override string Label => Why.Sv;
}
