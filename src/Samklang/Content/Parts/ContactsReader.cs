using Samklang.Networks;
using Samklang.People;

namespace Samklang.Content.Parts;

internal static class ContactsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("contacts")))
        {
            using ContentMap map = one;
            string key = map.Key();
            book.Add(map, key, new Contact(key, book.Id<Organisation>(map, "organisation"), map.Local("title"), map.Local("about")));
        }
    }
}
