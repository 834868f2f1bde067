using Samklang.Language;
using Samklang.Networks;
using Samklang.Office;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Tests.Office;

public sealed class OrderTests
{
    private static readonly Organisation brussels = new("office", OrganisationKind.Office, LocalText.Same("Office"));
    private static readonly Organisation north = new("north", OrganisationKind.Region, LocalText.Same("North"));
    private static readonly Organisation south = new("south", OrganisationKind.Region, LocalText.Same("South"));
    private static readonly BrusselsOffice office = new(brussels.Id, LocalText.Same("x"), LocalText.Same("x"), new Fact("x", null, default, null, false));
    private static readonly Viewer officer = Viewer.For(Guid.NewGuid(), brussels.Id, "Officer", Role.Officer);
    private static readonly DateOnly day = new(2026, 5, 1);
    private static readonly LocalText why = LocalText.Same("Because");

    [Fact]
    public void A_draft_shows_to_its_owner_alone_and_what_is_shared_is_shared_when_it_is_sent()
    {
        Order order = Ordered(north, AudienceKind.Owners, 3);
        Assert.Equal((Audience.OfOwner(north.Id), false), (order.Lines[0].Audience, order.Lines[0].IsPlanned));
        Assert.Equal(OrderAnswer.Done, order.Send(day));
        Assert.Equal((Audience.Owners, true), (order.Lines[0].Audience, order.Lines[0].IsPlanned));
        Assert.Equal(OrderAnswer.SayWhy, order.GiveBack(LocalText.Empty, officer, day));
        Assert.Equal(OrderAnswer.Done, order.GiveBack(why, officer, day));
        Assert.Equal((Audience.OfOwner(north.Id), OrderState.Draft), (order.Lines[0].Audience, order.State));
        Assert.Equal(OrderChangeKind.GivenBack, Assert.Single(order.Changes).Kind);
    }

    [Fact]
    public void An_order_without_lines_is_not_sent_and_nothing_is_agreed_before_it_is_sent()
    {
        Order order = new("north-2026", office, north.Id, 2026, day);
        Assert.Equal(OrderAnswer.Empty, order.Send(day));
        Assert.Equal(OrderAnswer.NotFromHere, order.Agree(day));
    }

    [Fact]
    public void A_change_of_what_is_agreed_says_why_and_is_agreed_by_the_one_who_did_not_make_it()
    {
        Viewer strategist = Viewer.For(Guid.NewGuid(), north.Id, "Strategist", Role.Strategist);
        Order order = Ordered(north, AudienceKind.Owner, 3);
        order.Send(day);
        order.Agree(day);
        Assert.Equal(OrderAnswer.SayWhy, order.Rewrite(order.Lines[0], order.Lines[0].Words with { Days = 9 }, LocalText.Empty, officer, day));
        Assert.Equal((3, OrderState.Agreed), (order.Lines[0].Days!.Value, order.State));
        Assert.Equal(OrderAnswer.Done, order.Rewrite(order.Lines[0], order.Lines[0].Words with { Days = 9 }, why, officer, day));
        Assert.Equal((9, OrderState.Changed), (order.Lines[0].Days!.Value, order.State));
        Assert.Equal((false, true), (order.MayBeAgreedBy(officer), order.MayBeAgreedBy(strategist)));
        order.Agree(day);
        order.Add(new(LocalText.Same("More")), why, strategist, day);
        Assert.Equal((true, false), (order.MayBeAgreedBy(officer), order.MayBeAgreedBy(strategist)));
    }

    [Fact]
    public void A_struck_line_stays_with_its_number_once_the_order_is_sent_and_goes_from_a_draft()
    {
        Order order = Ordered(north, AudienceKind.Owner, 3);
        order.Add(new(LocalText.Same("Second")), LocalText.Empty, officer, day);
        order.Drop(order.Lines[1], LocalText.Empty, officer, day);
        Assert.Single(order.Lines);
        order.Send(day);
        order.Drop(order.Lines[0], why, officer, day);
        order.Add(new(LocalText.Same("Third")), why, officer, day);
        Assert.Equal([1, 2], order.Lines.Select(l => l.Number));
        Assert.True(order.Lines[0].IsDropped);
    }

    [Theory]
    [InlineData(AudienceKind.Owners, AudienceKind.Owners, AudienceKind.Owners)]
    [InlineData(AudienceKind.Public, AudienceKind.Owners, AudienceKind.Owners)]
    [InlineData(AudienceKind.Public, AudienceKind.Public, AudienceKind.Public)]
    public void Shared_work_is_seen_by_those_who_may_see_every_line_of_it(AudienceKind one, AudienceKind other, AudienceKind seen)
    {
        PlannedWork work = Merged(Sent(north, one, 3), Sent(south, other, 5));
        Assert.Equal((seen, true, 5), (work.Audience.Kind, work.IsShared, work.CountedDays!.Value));
    }

    [Fact]
    public void Work_with_a_line_that_an_owner_keeps_to_itself_is_seen_by_the_office_alone()
    {
        Order mine = Sent(north, AudienceKind.Owners, 3);
        PlannedWork work = Merged(mine, Sent(south, AudienceKind.Owners, 5));
        Assert.Equal(Audience.Owners, work.Audience);
        mine.Rewrite(mine.Lines[0], mine.Lines[0].Words with { ShownTo = AudienceKind.Owner }, why, officer, day);
        Assert.Equal(Audience.OfOwner(brussels.Id), work.Audience);
    }

    [Fact]
    public void Lines_that_can_t_be_one_piece_of_work_are_refused()
    {
        OrderLine draft = Ordered(north, AudienceKind.Owner, 3).Lines[0], planned = Sent(north, AudienceKind.Owner, 3).Lines[0], other = Sent(south, AudienceKind.Owner, 3).Lines[0];
        Assert.Equal(MergeAnswer.TooFew, PlannedWork.Merge(office, 2026, why, null, [planned]).Answer);
        Assert.Equal(MergeAnswer.NotInPlan, PlannedWork.Merge(office, 2026, why, null, [planned, draft]).Answer);
        Assert.Equal(MergeAnswer.Untitled, PlannedWork.Merge(office, 2026, LocalText.Empty, null, [planned, other]).Answer);
        PlannedWork.Merge(office, 2026, why, null, [planned, other]);
        Assert.Equal(MergeAnswer.Taken, PlannedWork.Merge(office, 2026, why, null, [planned, other]).Answer);
    }

    [Fact]
    public void Shared_work_is_counted_once_and_stands_apart_from_what_is_for_one_owner()
    {
        Order mine = Sent(north, AudienceKind.Owners, 10), theirs = Sent(south, AudienceKind.Owners, 20), own = Sent(north, AudienceKind.Owner, 4, 2);
        PlannedWork work = Merged(mine, theirs);
        OfficeOwner[] owners = [Owning(north, 75), Owning(south, 25)];
        WorkPlan plan = new(2026, [new([mine.Lines[0], theirs.Lines[0]], work), new([own.Lines[0]], null), new([own.Lines[1]], null)]);
        LogLine[] log = [About(north, own.Lines[0]), About(north, mine.Lines[0]), About(north), About(brussels), About(south)];
        EffortBalance balance = EffortBalance.Of(owners, plan, log);
        Assert.Equal(new Effort(1, 20, 0, 1, 1), balance.Shared);
        Assert.Equal(new Effort(2, 4, 1, 1, 1), balance.Owners[0].Own);
        Assert.Equal(new Effort(0, 0, 0, 0, 1), balance.Owners[1].Own);
        Assert.Equal((3m, 1m), (balance.DaysByShare(balance.Owners[0])!.Value, balance.DaysByShare(balance.Owners[1])!.Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_share_that_can_t_be_is_refused(int percent) => Assert.False(new OfficeOwner(office.Id, north.Id).Own(percent, null));

    private static OfficeOwner Owning(Organisation owner, int percent)
    {
        OfficeOwner owns = new(office.Id, owner.Id);
        owns.Own(percent, null);
        return owns;
    }

    private static LogLine About(Organisation owner, params OrderLine[] lines) => new(new(why, day, LogKind.Delivery, owner.Id, Audience.Owners,
        [.. lines.Select(l => new LinkedRecord(LinkedKind.OrderLine, l.Id))]), Viewer.System, new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc));

    private static PlannedWork Merged(params Order[] orders) => PlannedWork.Merge(office, 2026, why, null, [.. orders.Select(o => o.Lines[0])]).Work!;

    private static Order Sent(Organisation owner, AudienceKind shownTo, int days, int lines = 1)
    {
        Order order = Ordered(owner, shownTo, days);
        for (int more = 1; more < lines; more++)
            order.Add(new(LocalText.Same("More")), LocalText.Empty, officer, day);
        order.Send(day);
        return order;
    }

    private static Order Ordered(Organisation owner, AudienceKind shownTo, int days)
    {
        Order order = new($"{owner.Key}-2026", office, owner.Id, 2026, day);
        order.Add(new(LocalText.Same("Watch the buses")) { Days = days, ShownTo = shownTo }, LocalText.Empty, officer, day);
        return order;
    }
}
