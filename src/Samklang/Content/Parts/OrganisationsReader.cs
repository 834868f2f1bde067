using Samklang.Networks;

namespace Samklang.Content.Parts;

internal static class OrganisationsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("organisations")))
        {
            using ContentMap map = one;
            string key = map.Key();
            book.Add(map, key, new Organisation(key, map.Choice<OrganisationKind>("kind"), map.Local("name"))
            {
                ShortName = map.LocalOrEmpty("short-name"),
                Nuts = map.CodeOrNull<NutsCode>("nuts"),
                Country = map.TextOrNull("country"),
                Url = map.UrlOrNull("url"),
                Summary = map.LocalOrEmpty("summary"),
                Fact = map.FactOrNull(),
            });
        }
    }
}
