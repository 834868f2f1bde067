using Samklang.Language;
using Samklang.Office.Letters;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Specialisation.Wishes;

namespace Samklang.Tests.Specialisation;

public sealed class PartnerWishTests
{
    private static readonly DateOnly last = new(2027, 1, 15);
    private static readonly DateTime now = new(2027, 1, 10, 9, 0, 0, DateTimeKind.Utc);
    private static readonly LetterDraft draft = new("A line of our own", null, null, "Taller, San Sebastián", "taller@example.org", Tongue.English);

    [Fact]
    public void A_wish_is_open_through_its_last_day_and_then_past()
    {
        PartnerWish wish = Wish();
        Assert.Equal((WishState.Open, WishState.Past), (wish.StateOn(last), wish.StateOn(last.AddDays(1))));
    }

    [Fact]
    public void A_closed_wish_stays_closed_since_the_first_day_until_it_is_opened_again()
    {
        PartnerWish wish = Wish();
        wish.Close(last.AddDays(-5));
        wish.Close(last.AddDays(-1));
        Assert.Equal((WishState.Closed, last.AddDays(-5)), (wish.StateOn(last), wish.ClosedOn!.Value));
        wish.Reopen();
        Assert.Equal(WishState.Open, wish.StateOn(last));
    }

    [Fact]
    public void An_answer_is_for_the_owner_alone_whoever_sees_the_wish()
    {
        PartnerWish wish = Wish();
        WishAnswer answer = wish.Answer(draft, now, last, last.AddDays(180))!;
        Assert.Equal((AudienceKind.Public, AudienceKind.Owner, wish.OwnerId), (wish.Audience.Kind, answer.Audience.Kind, answer.Audience.OwnerId!.Value));
        Assert.Empty(answer.Label);
    }

    [Fact]
    public void A_wish_that_is_past_or_closed_takes_no_answer()
    {
        PartnerWish wish = Wish();
        Assert.Null(wish.Answer(draft, now, last.AddDays(1), last.AddDays(180)));
        wish.Close(last);
        Assert.Null(wish.Answer(draft, now, last, last.AddDays(180)));
    }

    [Theory]
    [InlineData("", "Taller", "a@example.org", true, "words")]
    [InlineData("A line", " ", "a@example.org", true, "sender")]
    [InlineData("A line", "Taller", "nobody", true, "address")]
    [InlineData("A line", "Taller", "a@example.org", false, "consent")]
    public void What_a_letter_lacks_is_said_by_its_field(string words, string sender, string address, bool hasConsent, string field) =>
        Assert.Equal([field], (draft with { Words = words, Sender = sender, Address = address }).Problems(hasConsent, needsSender: true).Select(p => p.Field));

    private static PartnerWish Wish() => new("wish", Guid.NewGuid(), new(LocalText.Same("Machines"), LocalText.Same("We look for"), last, new("Test", null, new(2026, 11, 1), null, false)));
}
