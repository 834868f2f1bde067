using Samklang.Networks;

namespace Samklang.Content.Parts;

/// <summary>Reads the networks with their bodies, our membership and the seats that we hold. A network's key is its organisation's.</summary>
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
            ReadMembership(map, network, book);
            foreach (ContentMap body in map.Each("bodies"))
                ReadBody(body, network, book);
            foreach (ContentMap seat in map.Each("seats"))
                ReadSeat(seat, network, book);
        }
    }

    private static void ReadMembership(ContentMap network, Network of, ContentBook book)
    {
        using ContentMap? map = network.Map("membership");
        if (map is null)
            return;
        MembershipKind kind = map.Choice<MembershipKind>("kind");
        Guid memberId = book.Id<Organisation>(map, "member");
        bool goesThrough = map.Child("through") is not null;
        Guid? throughId = book.IdOrNull<Organisation>(map, "through");
        if ((kind == MembershipKind.Indirect) != goesThrough)
            map.Report(map.Child("through") ?? map.Child("kind"), "through", "an indirect membership, and no other, goes through an organisation.");
        else if (goesThrough == throughId.HasValue)
            book.Add(new Membership(of.Id, memberId, kind, throughId, map.Local("why")));
        _ = map.Child("why");
    }

    private static void ReadBody(ContentMap one, Network network, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Guid? parentId = book.IdOrNull<Body>(map, "parent");
        book.Add(map, key, new Body(key, network.Id, map.Choice<BodyKind>("kind"), map.Local("name"), map.Flag("joined"), parentId));
    }

    private static void ReadSeat(ContentMap one, Network network, ContentBook book)
    {
        using ContentMap map = one;
        book.Add(new Seat(network.Id, book.IdOrNull<Body>(map, "body"), map.Local("role"), map.Local("holder"), map.Fact()));
    }
}
