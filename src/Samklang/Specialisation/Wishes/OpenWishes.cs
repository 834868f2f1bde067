namespace Samklang.Specialisation.Wishes;

public static class OpenWishes
{
    /// <summary>Those that can be answered: what <see cref="PartnerWish.StateOn"/> says, as a question to the database.</summary>
    public static IQueryable<PartnerWish> OpenOn(this IQueryable<PartnerWish> wishes, DateOnly today) => wishes.Where(w => w.ClosedOn == null && w.AnswerBy >= today);
}
