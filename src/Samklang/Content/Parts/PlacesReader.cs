using Samklang.Networks;

namespace Samklang.Content.Parts;

/// <summary>Reads territories with their names, so that places have names before any source is fetched.</summary>
internal static class PlacesReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        HashSet<NutsCode> known = [];
        foreach (ContentMap one in files.SelectMany(f => f.Each("places")))
        {
            using ContentMap map = one;
            NutsPlace place = new(map.Code<NutsCode>("code"), map.Text("name"), map.NumberOrNull("version") ?? 0);
            if (known.Add(place.Code))
                book.Places.Add(place);
            else
                map.Report(map.Child("code"), "code", $"'{place.Code}' stands twice.");
        }
    }
}
