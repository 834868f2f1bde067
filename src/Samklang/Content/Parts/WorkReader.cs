using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Strategy;

namespace Samklang.Content.Parts;

/// <summary>Reads which goals our memberships, partnerships and twin towns serve.</summary>
internal static class WorkReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("work")))
        {
            using ContentMap map = one;
            Record? work = map switch
            {
                _ when map.Child("partnership") is not null => book.Find<Partnership>(map, "partnership"),
                _ when map.Child("twin-town") is not null => book.Find<TwinTown>(map, "twin-town"),
                _ => Membership(map, book),
            };
            _ = map.Child("membership");
            Guid goal = book.Id<Goal>(map, "goal");
            if (work is not null)
                book.Add(WorkLink.ToGoal(work.GetType().Name, work.Id, goal, map.Local("why")));
            _ = map.Child("why");
        }
    }

    // The first membership of a network is ours, and goes by the network's key.
    private static Membership? Membership(ContentMap map, ContentBook book)
    {
        Network? network = book.Find<Network>(map, "membership");
        Membership? membership = book.Records.OfType<Membership>().FirstOrDefault(m => m.NetworkId == network?.Id);
        if (network is not null && membership is null)
            map.Report(map.Child("membership"), "membership", $"nobody is a member of '{network.Key}'.");
        return membership;
    }
}
