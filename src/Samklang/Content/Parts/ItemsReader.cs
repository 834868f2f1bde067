using Samklang.Publishing;
using Samklang.Sources.FundingTenders;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads EU items that the content brings, with the operations that they touch.</summary>
internal static class ItemsReader
{
    public const string Source = "content";

    private static readonly string[] checkable = ["celex", "procedure", "call-id", "url"];

    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap map in files.SelectMany(f => f.Each("items")))
            ReadOne(map, book);
    }

    private static void ReadOne(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Item item = book.Add(map, key, new Item(DraftIn(map, key), book.At));
        HashSet<Guid> touched = [];
        foreach (ContentMap touch in map.Each("operations"))
        {
            using ContentMap operation = touch;
            Guid operationId = book.Id<Operation>(operation, "operation");
            if (operationId != Guid.Empty && !touched.Add(operationId))
                operation.Report(operation.Child("operation"), "operation", $"'{operation.Child("operation")}' stands twice.");
            book.Add(new ItemOperation(item.Id, operationId, operation.Local("how")));
        }
    }

    private static ItemDraft DraftIn(ContentMap map, string key)
    {
        CelexNumber? celex = map.CodeOrNull<CelexNumber>("celex");
        ProcedureReference? procedure = map.CodeOrNull<ProcedureReference>("procedure");
        string? callId = map.TextOrNull("call-id");
        string? url = map.UrlOrNull("url") ?? AddressOf(celex, procedure, callId);
        if (url is null && checkable.All(name => map.Child(name) is null))
            map.Report(null, "celex", "an item needs celex, procedure, call-id or url, so that it can be checked.");
        Fact fact = map.Fact();
        return new(map.TextOrNull("source") ?? Source, map.TextOrNull("reference") ?? key, key, map.Choice<ItemKind>("kind"), map.Local("title"), fact with { Url = fact.Url ?? url })
        {
            Summary = map.Local("summary"),
            Text = map.LocalOrEmpty("text"),
            Celex = celex,
            Procedure = procedure,
            CallId = callId,
            CallTitle = map.TextOrNull("call-title"),
            ProgrammeCode = map.TextOrNull("programme-code"),
            TypeOfAction = map.TextOrNull("type-of-action"),
            Url = url,
            PublishedOn = map.DateOrNull("date"),
            Dates = [.. map.Each("dates").Select(DateIn)],
            Concepts = map.List("concepts", concept => concept.Trim()),
        };
    }

    private static ItemDate DateIn(ContentMap one)
    {
        using ContentMap map = one;
        return new(map.Date("on"), map.Choice<ItemDateKind>("kind"));
    }

    private static string? AddressOf(CelexNumber? celex, ProcedureReference? procedure, string? callId) => (celex, procedure, callId) switch
    {
        ({ } number, _, _) => $"https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:{number}",
        (_, { } reference, _) => $"https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference={reference}",
        (_, _, { } call) => CallAddress.OfTopic(call),
        _ => null,
    };
}
