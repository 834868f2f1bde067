using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Content.Parts;

internal static class PagesReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("pages")))
        {
            using ContentMap map = one;
            string key = map.Key();
            Guid? contactId = book.IdOrNull<Contact>(map, "owner");
            book.Add(map, key, new SitePage(key, map.Local("title"), map.Local("lead"), map.LocalOrEmpty("body"), contactId, map.Fact()));
        }
    }
}
