using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Content.Parts;

/// <summary>Reads the networks with their bodies, the memberships and the seats that they give. A network's key is its organisation's.</summary>
internal static class NetworksReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("networks")))
        {
            using ContentMap map = one;
            Organisation? organisation = book.Find<Organisation>(map, "organisation");
            string key = organisation?.Key ?? "";
            Network network = new(key, organisation?.Id ?? Guid.Empty, map.Local("field"), map.Local("benefit"), map.Fact());
            book.Add(map, key, network, "organisation");
            Dictionary<Guid, Membership> memberships = [];
            foreach (ContentMap membership in map.Each("memberships"))
                if (MembershipIn(membership, network, book) is { } read && !memberships.TryAdd(read.MemberId, read))
                    membership.Report(membership.Child("member"), "member", "stands twice.");
            foreach (ContentMap body in map.Each("bodies"))
                ReadBody(body, network, book);
            foreach (ContentMap seat in map.Each("seats"))
                ReadSeat(seat, network, memberships, book);
        }
    }

    private static Membership? MembershipIn(ContentMap one, Network of, ContentBook book)
    {
        using ContentMap map = one;
        Guid memberId = book.Id<Organisation>(map, "member");
        bool goesThrough = map.Child("through") is not null;
        MembershipWords words = new(map.Choice<MembershipKind>("kind"), book.IdOrNull<Organisation>(map, "through"), map.Local("why"))
        {
            StartsOn = map.DateOrNull("starts-on"), EndsOn = map.DateOrNull("ends-on"), Fee = map.NumberOrNull("fee"), Hours = map.NumberOrNull("hours"),
            CostFact = map.FactOrNull("cost-fact"), ContactId = book.IdOrNull<Contact>(map, "responsible"), ReviewBy = map.DateOrNull("review-by"),
        };
        List<ContentReview> reviews = [.. map.Each("reviews").Select(ReviewIn)];
        if ((words.Fee ?? words.Hours) is not null && words.CostFact is null)
            map.Report(map.Child(words.Fee is null ? "hours" : "fee"), "cost-fact", "a fee or hours need a cost-fact that says where they are from.");
        if ((words.Kind == MembershipKind.Indirect) != goesThrough)
            map.Report(map.Child("through") ?? map.Child("kind"), "through", "an indirect membership, and no other, goes through an organisation.");
        else if (goesThrough == words.ThroughId.HasValue)
            return MembershipWith(map, of, memberId, words, reviews, book);
        return null;
    }

    private static Membership? MembershipWith(ContentMap map, Network of, Guid memberId, MembershipWords words, List<ContentReview> reviews, ContentBook book)
    {
        if (Membership.Check(memberId, words) is var answer && answer != MembershipAnswer.Done)
        {
            map.Report(map.Child(answer == MembershipAnswer.ThroughItself ? "through" : "ends-on"), answer == MembershipAnswer.ThroughItself ? "through" : "ends-on",
                answer == MembershipAnswer.ThroughItself ? "nobody is a member through itself." : "the membership would end before it starts.");
            return null;
        }
        Membership membership = new(of.Id, memberId, words);
        foreach (ContentReview review in reviews.OrderBy(r => r.On))
            if (membership.Review(review.Choice, review.Why, review.On, review.LeavesOn, review.By) is var reviewed && reviewed != ReviewAnswer.Done)
                map.Report(map.Child("reviews"), "reviews", reviewed == ReviewAnswer.SayLastDay ? "a decision to leave needs leaves-on." : $"can't be decided so on {review.On:yyyy-MM-dd}.");
            else if (review.IsExample)
                membership.LastReview!.MarkAsExample();
        // What the file says of the next review holds, not what the last decision made of it.
        if (words.ReviewBy is not null)
            membership.Rewrite(words with { EndsOn = membership.EndsOn });
        book.Add(membership);
        foreach (MembershipReview review in membership.Reviews)
            book.Add(review);
        return membership;
    }

    private static ContentReview ReviewIn(ContentMap one)
    {
        using ContentMap map = one;
        return new(map.Choice<ReviewChoice>("choice"), map.Local("why"), map.Date("on"), map.DateOrNull("leaves-on"), map.Text("by"), map.Flag("example"));
    }

    private static void ReadBody(ContentMap one, Network network, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Guid? parentId = book.IdOrNull<Body>(map, "parent");
        book.Add(map, key, new Body(key, network.Id, map.Choice<BodyKind>("kind"), map.Local("name"), map.Flag("joined"), parentId));
    }

    // Where there is one member, the seat is that member's.
    private static void ReadSeat(ContentMap one, Network network, Dictionary<Guid, Membership> memberships, ContentBook book)
    {
        using ContentMap map = one;
        Guid? memberId = book.IdOrNull<Organisation>(map, "member") ?? (memberships.Count == 1 ? memberships.Keys.First() : (Guid?)null);
        if (memberId is { } member && !memberships.ContainsKey(member))
            map.Report(map.Child("member"), "member", "is no member of the network.");
        SeatWords words = new(map.Local("role"), map.Local("holder"), map.Fact())
        {
            BodyId = book.IdOrNull<Body>(map, "body"), Deputy = map.LocalOrEmpty("deputy"), TermFrom = map.DateOrNull("term-from"), TermTo = map.DateOrNull("term-to"),
            MembershipId = memberId is { } id ? memberships.GetValueOrDefault(id)?.Id : null,
        };
        if (words.TermTo < words.TermFrom)
            map.Report(map.Child("term-to"), "term-to", "the term would end before it starts.");
        book.Add(new Seat(network.Id, words));
    }

    private sealed record ContentReview(ReviewChoice Choice, LocalText Why, DateOnly On, DateOnly? LeavesOn, string By, bool IsExample);
}
