using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Projects;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads the example's log lines, each written in a demonstration role.</summary>
internal static class LogReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("log")))
        {
            using ContentMap map = one;
            Guid ownerId = book.Id<Organisation>(map, "owner");
            LocalText sentence = map.Local("sentence");
            if (sentence.Sv.Length > LogLine.SentenceLength || sentence.En.Length > LogLine.SentenceLength)
                map.Report(map.Child("sentence"), "sentence", $"is longer than {LogLine.SentenceLength} characters.");
            string by = map.Text("by");
            if (by.Length > 0 && !book.People.Any(p => p.Key == by))
                map.Report(map.Child("by"), "by", $"there is no demonstration role with the key '{by}'.");
            using ContentMap? about = map.MapOrNull("about");
            LogDraft draft = new(sentence, map.Date("on"), map.Choice<LogKind>("kind"), ownerId, AudienceIn(map, ownerId), about is null ? [] : LinksIn(about, book));
            book.Log.Add(new(draft, about is null ? [] : [.. book.All<Item>(about, "items").Select(i => i.Id)], book.People.FirstOrDefault(p => p.Key == by)?.DisplayName.Sv ?? ""));
        }
    }

    private static List<LinkedRecord> LinksIn(ContentMap about, ContentBook book) =>
    [
        .. About<Organisation>(about, book, "organisations", LinkedKind.Organisation), .. About<Network>(about, book, "networks", LinkedKind.Network),
        .. About<Body>(about, book, "bodies", LinkedKind.Body), .. About<Priority>(about, book, "priorities", LinkedKind.Priority),
        .. About<Goal>(about, book, "goals", LinkedKind.Goal), .. About<Operation>(about, book, "operations", LinkedKind.Operation),
        .. About<Project>(about, book, "projects", LinkedKind.Project), .. About<OrderLine>(about, book, "order-lines", LinkedKind.OrderLine),
        .. About<TwinTown>(about, book, "twin-towns", LinkedKind.TwinTown),
    ];

    private static IEnumerable<LinkedRecord> About<T>(ContentMap about, ContentBook book, string field, LinkedKind kind) where T : Record =>
        book.All<T>(about, field).Select(record => new LinkedRecord(kind, record.Id));

    private static Audience AudienceIn(ContentMap map, Guid ownerId) => map.Choice<AudienceKind>("audience") switch
    {
        AudienceKind.Public => Audience.Public,
        AudienceKind.Owners => Audience.Owners,
        _ => Audience.OfOwner(ownerId),
    };
}
