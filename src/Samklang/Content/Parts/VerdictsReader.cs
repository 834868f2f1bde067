using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads the verdicts of the example, each said in a demonstration role.</summary>
internal static class VerdictsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        HashSet<(Guid, Guid)> pairs = [];
        foreach (ContentMap one in files.SelectMany(f => f.Each("verdicts")))
        {
            using ContentMap map = one;
            Priority? priority = book.Find<Priority>(map, "priority");
            Item? item = book.Find<Item>(map, "item");
            string by = map.Text("by");
            if (by.Length > 0 && !book.People.Any(p => p.Key == by))
                map.Report(map.Child("by"), "by", $"there is no demonstration role with the key '{by}'.");
            ContentVerdict verdict = new(priority?.Id ?? Guid.Empty, item?.Id ?? Guid.Empty, $"{priority?.Key} and {item?.Key}",
                map.Choice<Verdict>("verdict"), map.Local("why"), book.People.FirstOrDefault(p => p.Key == by)?.DisplayName.Sv ?? "");
            if (priority is not null && item is not null && !pairs.Add((priority.Id, item.Id)))
                map.Report(map.Child("item"), "item", $"'{item.Key}' stands twice with the priority '{priority.Key}'.");
            book.Verdicts.Add(verdict);
        }
    }
}
