using Samklang.Networks;
using Samklang.People;

namespace Samklang.Content.Parts;

/// <summary>Reads the twin towns of municipalities, each with what it rests on and the latest sign of life.</summary>
internal static class TwinTownsReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        foreach (ContentMap one in files.SelectMany(f => f.Each("twin-towns")))
        {
            using ContentMap map = one;
            string key = map.Key();
            (Guid ownerId, Guid municipalityId) = (book.Id<Organisation>(map, "owner"), book.Id<Organisation>(map, "municipality"));
            TwinTownWords words = WordsIn(map, book);
            if (words.Country.Length != 2 || !words.Country.All(char.IsAsciiLetterUpper))
                map.Report(map.Child("country"), "country", $"'{words.Country}' is not a country's two letters.");
            if (TwinTown.Check(words, DateOnly.FromDateTime(book.At == default ? DateTime.MaxValue : book.At)) is var answer && answer != TwinTownAnswer.Done)
                map.Report(map.Child(answer == TwinTownAnswer.NotYet ? "last-sign-on" : "ends-on"), answer == TwinTownAnswer.NotYet ? "last-sign-on" : "ends-on",
                    answer == TwinTownAnswer.NotYet ? "a sign of life or a pause lies in the future." : "it would end before it began.");
            book.Add(map, key, new TwinTown(key, ownerId, municipalityId, words));
        }
    }

    private static TwinTownWords WordsIn(ContentMap map, ContentBook book) => new(map.Local("name"), map.Text("country"), map.Fact())
    {
        Nuts = map.CodeOrNull<NutsCode>("region"),
        Agreement = map.LocalOrEmpty("agreement"),
        SinceYear = map.NumberOrNull("since"),
        IsSinceDecade = map.Flag("since-decade"),
        PausedOn = map.DateOrNull("paused-on"),
        EndsOn = map.DateOrNull("ends-on"),
        LastSignOn = map.DateOrNull("last-sign-on"),
        LastSign = map.LocalOrEmpty("last-sign"),
        Cost = map.NumberOrNull("cost"),
        ContactId = book.IdOrNull<Contact>(map, "responsible"),
    };
}
