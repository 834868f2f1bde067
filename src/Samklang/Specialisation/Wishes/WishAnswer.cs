using Samklang.Office.Letters;
using Samklang.People;

namespace Samklang.Specialisation.Wishes;

/// <summary>What somebody outside has answered to a wish for a partner.</summary>
public sealed class WishAnswer : Letter
{
    private WishAnswer()
    {
    }

    internal WishAnswer(PartnerWish wish, LetterDraft draft, DateTime at, DateOnly keptUntil) : base(draft, Audience.OfOwner(wish.OwnerId), at, keptUntil) => WishId = wish.Id;

    public Guid WishId { get; private set; }

    public PartnerWish? Wish { get; private set; }
}
