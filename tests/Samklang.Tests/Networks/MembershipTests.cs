using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Tests.Networks;

public sealed class MembershipTests
{
    private static readonly Guid network = Guid.NewGuid(), member = Guid.NewGuid(), office = Guid.NewGuid();
    private static readonly LocalText why = LocalText.Same("Därför.");

    [Theory]
    [InlineData(MembershipKind.Indirect, false, MembershipAnswer.SayThroughWhom)]
    [InlineData(MembershipKind.Indirect, true, MembershipAnswer.Done)]
    [InlineData(MembershipKind.Member, true, MembershipAnswer.ThroughNobody)]
    [InlineData(MembershipKind.Founder, false, MembershipAnswer.Done)]
    public void An_indirect_membership_and_no_other_goes_through_somebody(MembershipKind kind, bool isThrough, MembershipAnswer expected) =>
        Assert.Equal(expected, Membership.Check(member, new(kind, isThrough ? office : null, why)));

    [Fact]
    public void Nobody_is_a_member_through_itself() => Assert.Equal(MembershipAnswer.ThroughItself, Membership.Check(member, new(MembershipKind.Indirect, member, why)));

    [Fact]
    public void Words_that_do_not_hold_together_change_nothing()
    {
        Membership membership = Of(new(MembershipKind.Member, null, why) { Fee = 100, StartsOn = new(2020, 1, 1) });
        Assert.Equal(MembershipAnswer.EndsBeforeItStarts, membership.Rewrite(new(MembershipKind.Member, null, why) { Fee = 200, StartsOn = new(2020, 1, 1), EndsOn = new(2019, 12, 31) }));
        Assert.Equal((100L, (DateOnly?)null), (membership.Fee!.Value, membership.EndsOn));
    }

    [Fact]
    public void A_decision_to_stay_asks_for_the_next_one_a_year_on()
    {
        Membership membership = Of(new(MembershipKind.Member, null, why) { ReviewBy = new(2026, 11, 30) });
        Assert.True(membership.IsDueOn(new(2026, 11, 30)));
        Assert.Equal(ReviewAnswer.Done, membership.Review(ReviewChoice.Keep, why, new(2026, 11, 20), null, "Strateg"));
        Assert.Equal((new DateOnly(2027, 11, 20), false), (membership.ReviewBy!.Value, membership.IsDueOn(new(2026, 11, 30))));
    }

    [Fact]
    public void A_decision_to_leave_sets_the_last_day_and_asks_for_no_more()
    {
        Membership membership = Of(new(MembershipKind.Member, null, why) { ReviewBy = new(2026, 11, 30) });
        Assert.Equal(ReviewAnswer.SayLastDay, membership.Review(ReviewChoice.Leave, why, new(2026, 11, 20), null, "Strateg"));
        Assert.Empty(membership.Reviews);
        Assert.Equal(ReviewAnswer.Done, membership.Review(ReviewChoice.Leave, why, new(2026, 11, 20), new(2027, 6, 30), "Strateg"));
        Assert.Equal((new DateOnly(2027, 6, 30), (DateOnly?)null), (membership.EndsOn!.Value, membership.ReviewBy));
        Assert.Equal([false, true], [membership.IsOverOn(new(2027, 6, 30)), membership.IsOverOn(new(2027, 7, 1))]);
        Assert.Equal(ReviewAnswer.Over, membership.Review(ReviewChoice.Keep, why, new(2027, 7, 1), null, "Strateg"));
    }

    [Fact]
    public void A_decision_needs_a_reason_and_comes_after_the_last_one()
    {
        Membership membership = Of(new(MembershipKind.Member, null, why));
        Assert.Equal(ReviewAnswer.SayWhy, membership.Review(ReviewChoice.Keep, LocalText.Empty, new(2026, 1, 1), null, "Strateg"));
        membership.Review(ReviewChoice.Change, why, new(2026, 1, 1), null, "Strateg");
        Assert.Equal(ReviewAnswer.BeforeTheLast, membership.Review(ReviewChoice.Keep, why, new(2025, 12, 31), null, "Strateg"));
    }

    [Fact]
    public void What_is_decided_of_a_public_membership_is_the_member_s_alone()
    {
        Membership membership = Of(new(MembershipKind.Member, null, why));
        membership.Review(ReviewChoice.Keep, why, new(2026, 1, 1), null, "Strateg");
        Assert.Equal((AudienceKind.Public, Audience.OfOwner(member)), (membership.Audience.Kind, membership.Reviews[0].Audience));
    }

    [Fact]
    public void A_body_lies_neither_in_itself_nor_in_one_inside_it()
    {
        Body outer = new("outer", network, BodyKind.Commission, why, true, null), inner = new("inner", network, BodyKind.WorkingGroup, why, true, outer.Id);
        Body elsewhere = new("other", Guid.NewGuid(), BodyKind.Commission, why, true, null);
        Assert.Equal([BodyAnswer.InItself, BodyAnswer.InItself, BodyAnswer.Elsewhere], [outer.PlaceIn(outer, [outer, inner]), outer.PlaceIn(inner, [outer, inner]), outer.PlaceIn(elsewhere, [outer, inner])]);
        Assert.Null(outer.ParentId);
        Assert.Equal(BodyAnswer.Done, inner.PlaceIn(null, [outer, inner]));
        Assert.Null(inner.ParentId);
    }

    [Theory]
    [InlineData("2026-10-31", SeatState.Ahead)]
    [InlineData("2026-11-01", SeatState.Held)]
    [InlineData("2030-10-31", SeatState.Held)]
    [InlineData("2030-11-01", SeatState.Ended)]
    public void A_seat_is_held_from_the_first_day_of_its_term_to_the_last(string day, SeatState expected)
    {
        Seat seat = new(network, new(why, why, Facts.Any) { TermFrom = new(2026, 11, 1), TermTo = new(2030, 10, 31) });
        Assert.Equal(expected, seat.StateOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_seat_belongs_to_one_network()
    {
        Seat seat = new(network, null, why, why, Facts.Any);
        Body elsewhere = new("other", Guid.NewGuid(), BodyKind.Commission, why, true, null);
        SeatWords words = new(why, why, Facts.Any);
        Assert.Equal(SeatAnswer.BodyElsewhere, seat.Rewrite(words, elsewhere, null));
        Assert.Equal(SeatAnswer.MembershipElsewhere, seat.Rewrite(words, null, new(Guid.NewGuid(), member, MembershipKind.Member, null, why)));
        Assert.Equal(SeatAnswer.EndsBeforeItStarts, seat.Rewrite(words with { TermFrom = new(2026, 1, 2), TermTo = new(2026, 1, 1) }, null, null));
    }

    private static Membership Of(MembershipWords words) => new(network, member, words);
}

internal static class Facts
{
    public static Fact Any { get; } = new("Kommunen", null, new(2026, 1, 1), null, false);
}
