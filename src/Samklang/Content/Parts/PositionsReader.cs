using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Content.Parts;

/// <summary>Reads the versions of EU texts, and positions with their asks and what these came to.</summary>
internal static class PositionsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap map in files.SelectMany(f => f.Each("readings")))
            ReadReading(map, book);
        foreach (ContentMap map in files.SelectMany(f => f.Each("positions")))
            ReadPosition(map, book);
    }

    private static void ReadReading(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Dossier? dossier = book.Find<Dossier>(map, "dossier");
        ReadingText text = ReadingText.OfText(map.Text("text"));
        if (text.Refusal is { } refusal)
            map.Report(map.Child("text"), "text", $"is no text to hold asks against ({refusal}).");
        (ReadingKind kind, DateOnly on, Tongue language, Publishing.Fact fact) = (map.Choice<ReadingKind>("kind"), map.Date("on"), LanguageIn(map), map.Fact());
        (CelexNumber? celex, bool isExtract) = (map.CodeOrNull<CelexNumber>("celex"), map.Flag("extract"));
        if (dossier is not null)
            book.Add(map, key, new Reading(dossier, kind, on, language, text.Text, fact) { Celex = celex, IsExtract = isExtract });
    }

    private static Tongue LanguageIn(ContentMap map)
    {
        string code = map.Text("language");
        if (!Tongues.TryParse(code, out Tongue tongue) && code.Length > 0)
            map.Report(map.Child("language"), "language", $"'{code}' is neither sv nor en.");
        return tongue;
    }

    private static void ReadPosition(ContentMap one, ContentBook book)
    {
        using ContentMap map = one;
        string key = map.Key();
        Dossier? dossier = book.Find<Dossier>(map, "dossier");
        PositionWords words = new(map.Local("title"), map.Local("summary"));
        DateTime writtenAt = map.DateOrNull("written-on")?.ToDateTime(new(8, 0), DateTimeKind.Utc) ?? book.At;
        Position? position = dossier is null ? null : new(dossier, key, words, map.Fact(), writtenAt);
        List<(ContentMap Map, Ask Ask)> asks = [];
        foreach (ContentMap ask in map.Each("asks"))
            if (ReadAsk(ask, position, book) is { } read)
                asks.Add((ask, read));
        if (position is null)
            return;
        ReadSteps(map, position);
        bool isPublished = map.Flag("published");
        book.Add(map, key, position);
        foreach ((ContentMap askMap, Ask ask) in asks)
        {
            book.Add(ask);
            foreach (ContentMap outcome in askMap.Each("outcomes"))
                ReadOutcome(outcome, ask, book);
            askMap.Dispose();
        }
        if (isPublished && position.Publish(dossier!) is not null)
            map.Report(map.Child("published"), "published", "only a position that has been adopted can be published.");
    }

    private static Ask? ReadAsk(ContentMap map, Position? position, ContentBook book)
    {
        AskWords words = new(map.Choice<AskKind>("kind"), map.Local("title"), map.LocalOrEmpty("wording"), map.TextOrNull("article") ?? "", map.Local("why"))
        {
            GoalId = book.IdOrNull<Goal>(map, "goal"),
        };
        if (words.Wording.IsEmpty)
            map.Report(map.Child("wording"), "wording", "is missing or empty.");
        return position?.Add(words);
    }

    // What has been written down has happened, whenever the file is read.
    private static void ReadSteps(ContentMap map, Position position)
    {
        if (map.MapOrNull("adopted") is { } adopted)
            using (adopted)
                Report(adopted, "on", position.Adopt(adopted.Text("reference"), adopted.Local("by"), adopted.Date("on"), DateOnly.MaxValue));
        if (map.MapOrNull("sent") is { } sent)
            using (sent)
                Report(sent, "on", position.Send(sent.Local("to"), sent.Date("on"), DateOnly.MaxValue));
    }

    private static void Report(ContentMap map, string key, PositionRefusal? refusal)
    {
        if (refusal is { } why)
            map.Report(map.Child(key), key, $"this step can't be taken ({why}).");
    }

    private static void ReadOutcome(ContentMap one, Ask ask, ContentBook book)
    {
        using ContentMap map = one;
        Reading? reading = book.Find<Reading>(map, "reading");
        (AskResult result, string? quote, string by) = (map.Choice<AskResult>("result"), map.TextOrNull("quote"), map.Text("by"));
        (LocalText note, LocalText carriedBy) = (map.LocalOrEmpty("note"), map.LocalOrEmpty("carried-by"));
        if (by.Length > 0 && !book.People.Any(p => p.Key == by))
            map.Report(map.Child("by"), "by", $"there is no demonstration role with the key '{by}'.");
        if (reading is null)
            return;
        TextPlace? place = HoldAsk.Find(quote, reading);
        if (quote is not null && place is null)
            map.Report(map.Child("quote"), "quote", "these words are not in the reading.");
        if (ask.Outcomes.Any(o => o.ReadingId == reading.Id))
            map.Report(map.Child("reading"), "reading", "this reading has an outcome of the ask already.");
        else
            book.Add(ask.Decide(reading, new(result, place, note, carriedBy), book.People.FirstOrDefault(p => p.Key == by)?.DisplayName.Sv ?? "", book.At));
    }
}
