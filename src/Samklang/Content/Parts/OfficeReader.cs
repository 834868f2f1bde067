using Samklang.Networks;
using Samklang.Office;
using Samklang.People;

namespace Samklang.Content.Parts;

internal static class OfficeReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap? one in files.Select(f => f.Map("office")))
        {
            using ContentMap? map = one;
            if (map is null)
                continue;
            Guid organisationId = book.Id<Organisation>(map, "organisation");
            BrusselsOffice office = new(organisationId, map.Local("purpose"), map.Local("how-it-works"), map.Fact())
            {
                HelpsWith = map.LocalOrEmpty("helps-with"),
                HelpsNotWith = map.LocalOrEmpty("helps-not-with"),
                ContactId = book.IdOrNull<Contact>(map, "contact"),
            };
            book.Add(office);
            ReadAreas(map, office, book);
            ReadOwners(map, office, book);
            // What the office is a member of is kept with the network, as the way that an indirect membership goes.
            _ = book.All<Organisation>(map, "member-of");
        }
    }

    private static void ReadAreas(ContentMap office, BrusselsOffice of, ContentBook book)
    {
        int position = 0;
        foreach (ContentMap one in office.Each("areas"))
        {
            using ContentMap map = one;
            string key = map.Key();
            book.Add(map, key, new OfficeArea(key, of.Id, position++, map.Local("title"), map.Local("summary")));
        }
    }

    private static void ReadOwners(ContentMap office, BrusselsOffice of, ContentBook book)
    {
        foreach (ContentMap one in office.Each("owners"))
        {
            using ContentMap map = one;
            OfficeOwner owner = new(of.Id, book.Id<Organisation>(map, "organisation"));
            if (!owner.Own(map.NumberOrNull("share"), map.FactOrNull("share-fact")))
                map.Report(map.Child("share"), "share", "is no share in percent.");
            book.Add(owner);
        }
    }
}
