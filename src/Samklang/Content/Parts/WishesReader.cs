using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads the wishes for partners.</summary>
internal static class WishesReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("wishes")))
        {
            using ContentMap map = one;
            string key = map.Key();
            PartnerWish wish = book.Add(map, key, new PartnerWish(key, book.Id<Organisation>(map, "owner"), WordsIn(map, book)));
            if (map.DateOrNull("closed-on") is { } closed)
                wish.Close(closed);
        }
    }

    private static WishWords WordsIn(ContentMap map, ContentBook book) => new(map.Local("title"), map.Local("sought"), map.Date("answer-by"), map.Fact())
    {
        Part = map.LocalOrEmpty("part"),
        Kinds = map.List("kinds", ContentValues.ParseChoice<ApplicantKind>),
        Area = map.Area("area"),
        CallId = book.IdOrNull<Item>(map, "call"),
        ProgrammeId = book.IdOrNull<Programme>(map, "programme"),
        StrengthId = book.IdOrNull<RegionalStrength>(map, "strength"),
        ContactId = book.IdOrNull<Contact>(map, "responsible"),
    };
}
