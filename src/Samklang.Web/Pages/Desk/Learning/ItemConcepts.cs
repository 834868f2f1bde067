using Microsoft.AspNetCore.Mvc;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Learning;

/// <summary>What an item is about: what its source says, what persons have confirmed, and what is proposed with its reasons.</summary>
[ViewComponent(Name = "ItemConcepts")]
public sealed class ItemConcepts(SamklangDb db, ProposeConcepts propose) : ViewComponent
{
    public IViewComponentResult Invoke(Item item)
    {
        List<ProposedConcept> proposals = [.. propose.For(item).Select(p => new ProposedConcept(p, propose.NameOf(p.ConceptId)))];
        bool mayDecide = db.Viewer.OwnerId is { } own && db.Viewer.MayDecideFor(own);
        return View(new ItemConceptsView(item, [.. item.Concepts.Select(propose.Find).OfType<GivenConcept>().Select(c => c.Name)], proposals, mayDecide));
    }
}

/// <param name="Proposal">The proposal.</param>
/// <param name="Name">What the concept is called.</param>
public sealed record ProposedConcept(ConceptProposal Proposal, LocalText Name)
{
    /// <summary>The words of the text that speak for it, the weightiest first.</summary>
    public IReadOnlyList<string> Words => [.. Proposal.Reasons.Select(r => r.Words).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(4)];

    public bool IsByLabel => Proposal.Reasons.Count > 0 && Proposal.Reasons[0].Ground == ProposalGround.Label;
}

public sealed record ItemConceptsView(Item Item, IReadOnlyList<LocalText> FromSource, IReadOnlyList<ProposedConcept> Proposals, bool MayDecide)
{
    public bool IsEmpty => FromSource.Count + Proposals.Count + Item.ConfirmedConcepts.Count + Item.DeclinedConcepts.Count == 0;
}
