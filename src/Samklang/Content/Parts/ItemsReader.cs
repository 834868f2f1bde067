using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads EU items that the content brings, with the operations that they touch.</summary>
internal static class ItemsReader
{
    public const string Source = "content";

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
        string? url = map.UrlOrNull("url") ?? AddressOf(celex, procedure);
        if (url is null && map.Child("celex") is null && map.Child("procedure") is null && map.Child("url") is null)
            map.Report(null, "celex", "an item needs celex, procedure or url, so that it can be checked.");
        Fact fact = map.Fact();
        return new(Source, key, key, map.Choice<ItemKind>("kind"), map.Local("title"), fact with { Url = fact.Url ?? url })
        {
            Summary = map.Local("summary"),
            Text = map.LocalOrEmpty("text"),
            Celex = celex,
            Procedure = procedure,
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

    private static string? AddressOf(CelexNumber? celex, ProcedureReference? procedure) => (celex, procedure) switch
    {
        ({ } number, _) => $"https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:{number}",
        (_, { } reference) => $"https://oeil.secure.europarl.europa.eu/oeil/en/procedure-file?reference={reference}",
        _ => null,
    };
}
