using Samklang.Networks;
using Samklang.People;

namespace Samklang.Content.Parts;

internal static class DemonstrationReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("people")))
        {
            using ContentMap map = one;
            string key = map.Key();
            if (key.Length > 0 && book.People.Any(p => p.Key == key))
                map.Report(map.Child("key"), "key", $"'{key}' stands twice.");
            string organisation = book.Find<Organisation>(map, "organisation")?.Key ?? "";
            book.People.Add(new(key, map.Local("display-name"), organisation, map.Choice<Role>("role"), map.LocalOrEmpty("about")));
        }
    }
}
