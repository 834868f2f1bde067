using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Strategy;

namespace Samklang.Content.Parts;

/// <summary>Reads the platforms of smart specialisation, the partnerships under them and the regions' strengths.</summary>
internal static class SpecialisationReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        int position = 0;
        foreach (ContentMap map in files.SelectMany(f => f.Each("platforms")))
            ReadPlatform(map, position++, book);
        foreach (ContentMap map in files.SelectMany(f => f.Each("partnerships")))
            ReadPartnership(map, book);
        foreach (ContentMap map in files.SelectMany(f => f.Each("strengths")))
            ReadStrength(map, book);
    }

    private static void ReadPlatform(ContentMap one, int position, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        book.Add(map, key, new Platform(key, position, map.Local("title"), map.Local("summary")));
    }

    private static void ReadPartnership(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Guid platformId = book.Id<Platform>(map, "platform");
        Guid memberId = book.Id<Organisation>(map, "member");
        Partnership partnership = new(key, platformId, memberId, map.Local("title"), map.Local("summary"), map.Fact());
        partnership.Answer(book.IdOrNull<Contact>(map, "responsible"), map.NumberOrNull("cost"), map.DateOrNull("starts-on"));
        partnership.Gather([.. map.List("lead", text => (NutsCode.Parse(text), true)), .. map.List("regions", text => (NutsCode.Parse(text), false))]);
        book.Add(map, key, partnership);
        foreach (Priority priority in book.All<Priority>(map, "priorities"))
        {
            PartnershipPriority link = new(partnership.Id, priority.Id);
            link.ShowTo(priority.Audience);
            book.Add(link);
        }
    }

    private static void ReadStrength(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        book.Add(map, key, new RegionalStrength(key, new(map.Code<NutsCode>("region"), map.Local("title"), map.Fact())
        {
            Words = map.LocalOrEmpty("words"),
            Economy = map.CodeOrNull<NaceCode>("economy"),
            Science = map.CodeOrNull<ScienceCode>("science"),
            Objective = map.ChoiceOrNull<PolicyObjective>("objective"),
        }));
    }
}
