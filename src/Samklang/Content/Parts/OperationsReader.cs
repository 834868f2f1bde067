using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Content.Parts;

internal static class OperationsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        int position = 0;
        foreach (ContentMap one in files.SelectMany(f => f.Each("operations")))
        {
            using ContentMap map = one;
            string key = map.Key();
            Operation operation = new(key, position++, map.Local("title"), map.Local("summary"), map.Local("eu-effect"))
            {
                ContactId = book.IdOrNull<Contact>(map, "responsible"),
                Fact = map.FactOrNull(),
            };
            book.Add(map, key, operation);
            foreach (Goal goal in book.All<Goal>(map, "goals"))
                book.Add(new OperationGoal(operation.Id, goal.Id));
        }
    }
}
