using Samklang.People;

namespace Samklang.Influence;

/// <summary>
/// A record that belongs to a dossier. Those who see the dossier see it; one that is <see cref="IsInner"/> stays with the
/// dossier's owner even when the dossier is public.
/// </summary>
/// <remarks>A change of the dossier's audience is carried to every kind of part by <see cref="ShowDossier"/>.</remarks>
public abstract class DossierPart : Record
{
    protected DossierPart()
    {
    }

    protected DossierPart(Dossier dossier, bool isInner = false)
    {
        DossierId = dossier.Id;
        ShowWith(dossier, isInner);
    }

    public Guid DossierId { get; private set; }

    public Dossier? Dossier { get; private set; }

    public bool IsInner { get; private set; }

    /// <summary>Takes over who may see the dossier now.</summary>
    public void TakeAudienceOf(Dossier dossier) => ShowTo(IsInner ? dossier.OwnersOwn : dossier.Audience);

    /// <summary>Belongs where another part does, and is seen as that is.</summary>
    protected void Belong(DossierPart part)
    {
        (DossierId, IsInner) = (part.DossierId, part.IsInner);
        ShowTo(part.Audience);
    }

    protected void ShowWith(Dossier dossier, bool isInner)
    {
        IsInner = isInner;
        TakeAudienceOf(dossier);
    }
}
