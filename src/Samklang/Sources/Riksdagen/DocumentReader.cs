using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Sources.HaveYourSay;
using Samklang.Watch;

namespace Samklang.Sources.Riksdagen;

/// <summary>Reads a document of the Riksdag into news from home on a matter of the EU, or into a meeting of its committee.</summary>
internal static partial class DocumentReader
{
    private static readonly TimeZoneInfo stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    public static PieceReading Read(JsonElement record, DocumentKind kind, SourceCard card, DateOnly asOf)
    {
        RecordFields fields = new(record);
        (string id, string title, string day) = (fields.Need("dok_id"), fields.Need("titel"), fields.Need("datum"));
        string? under = fields.Text("undertitel"), text = fields.Text("samklang:text"), summary = fields.Text("summary") ?? fields.Text("notis");
        if (fields.Problem is { } problem)
            return PieceReading.Wrong(problem);
        if (day.Length < 10 || !DateOnly.TryParseExact(day.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly on))
            return PieceReading.Wrong($"has the date '{day}', which is none.");
        string address = $"https://data.riksdagen.se/dokument/{Uri.EscapeDataString(id)}";
        string named = kind == DocumentKind.EuCommittee && under is not null ? $"{title}: {under}" : title;
        string plain = PlainText.FromHtml(text);
        return PieceReading.Of(new(card.Key, id, PlainText.Key(title, id), kind == DocumentKind.EuCommittee ? ItemKind.Event : ItemKind.News,
            LocalText.InOne(Tongue.Swedish, PlainText.OneLine(named)), new Fact("Sveriges riksdag", address, asOf, null, false))
        {
            Summary = LocalText.InOne(Tongue.Swedish, PlainText.OneLine(summary)),
            Text = LocalText.InOne(Tongue.Swedish, plain),
            IsSparse = plain.Length == 0,
            Url = address,
            PublishedOn = on,
            Dates = kind == DocumentKind.EuCommittee ? [new(on, ItemDateKind.TakesPlace)] : [],
            Celex = InitiativeReader.CelexOf(ComNumber().Matches(plain).Select(m => m.Value).Take(1)),
            Procedure = Procedure().Match(plain) is { Success: true } found && ProcedureReference.TryParse(found.Value.Replace(" ", "", StringComparison.Ordinal), null, out ProcedureReference procedure) ? procedure : null,
        });
    }

    /// <summary>The Riksdag's own time of a change, written in Swedish time without a zone.</summary>
    public static DateTime? ModifiedAt(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local) && !stockholm.IsInvalidTime(local)
            ? TimeZoneInfo.ConvertTimeToUtc(local, stockholm)
            : null;

    [GeneratedRegex(@"COM\s?\([0-9]{4}\)\s?[0-9]{1,4}")]
    private static partial Regex ComNumber();

    [GeneratedRegex(@"\b[0-9]{4}/[0-9]{4}[A-Z]?\s?\([A-Z]{3}\)")]
    private static partial Regex Procedure();
}
