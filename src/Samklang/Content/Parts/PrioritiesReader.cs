using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Content.Parts;

/// <summary>Reads the priorities. What ties one to goals and operations is seen by those who see the priority.</summary>
internal static class PrioritiesReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("priorities")))
        {
            using ContentMap map = one;
            string key = map.Key();
            Guid ownerId = book.Id<Organisation>(map, "owner");
            Priority priority = new(key, ownerId, new(map.Local("title"), map.Local("description"), Keywords(map)))
            {
                ContactId = book.IdOrNull<Contact>(map, "responsible"),
            };
            priority.ShowTo(AudienceIn(map, ownerId));
            book.Add(map, key, priority);
            ReadGoals(map, priority, book);
            foreach (Operation operation in book.All<Operation>(map, "operations"))
                AddFor(priority, new PriorityOperation(priority.Id, operation.Id), book);
        }
    }

    private static void ReadGoals(ContentMap priority, Priority from, ContentBook book)
    {
        HashSet<Guid> served = [];
        foreach (ContentMap one in priority.Each("serves"))
        {
            using ContentMap map = one;
            Guid to = book.Id<Goal>(map, "goal");
            if (to != Guid.Empty && !served.Add(to))
                map.Report(map.Child("goal"), "goal", $"'{map.Child("goal")}' stands twice.");
            AddFor(from, new PriorityGoal(from.Id, to, map.Local("why")), book);
        }
    }

    private static void AddFor(Priority priority, Record link, ContentBook book)
    {
        link.ShowTo(priority.Audience);
        book.Add(link);
    }

    private static LocalText Keywords(ContentMap priority)
    {
        using ContentMap? map = priority.MapOrNull("keywords");
        return map is null ? LocalText.Empty : new(Words(map, "sv"), Words(map, "en"));
    }

    private static string Words(ContentMap map, string language)
    {
        _ = map.Required(language);
        return string.Join(", ", map.List(language, word => word.Contains(',')
            ? throw new FormatException($"'{word}' has a comma in it; give each word a place of its own.")
            : word.Trim()));
    }

    private static Audience AudienceIn(ContentMap map, Guid ownerId) => map.Choice<AudienceKind>("audience") switch
    {
        AudienceKind.Public => Audience.Public,
        AudienceKind.Owners => Audience.Owners,
        AudienceKind.Owner => Audience.OfOwner(ownerId),
        _ => Refused(map, ownerId),
    };

    private static Audience Refused(ContentMap map, Guid ownerId)
    {
        map.Report(map.Child("audience"), "audience", "content belongs to no single person; public, owners or owner.");
        return Audience.OfOwner(ownerId);
    }
}
