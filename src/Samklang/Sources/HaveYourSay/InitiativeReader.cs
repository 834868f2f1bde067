using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Sources.Raw;
using Samklang.Watch;

namespace Samklang.Sources.HaveYourSay;

/// <summary>Reads an initiative into a consultation.</summary>
internal static partial class InitiativeReader
{
    private const string Source = "have-your-say";

    private const string SourceName = "Have your say";

    /// <summary>So long after its window has closed a consultation is still followed.</summary>
    private const int DaysAfter = 60;

    public static bool IsOpenOrComing(RawPiece piece)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        RecordFields row = new(json.RootElement.GetProperty("row"));
        return row.List("currentStatuses").Any(s => new RecordFields(s).Text("receivingFeedbackStatus") is "OPEN" or "UPCOMING");
    }

    public static PieceReading Read(JsonElement json, string reference, DateOnly asOf)
    {
        JsonElement row = json.GetProperty("row");
        JsonElement? detail = json.TryGetProperty("detail", out JsonElement found) ? found : null;
        RecordFields fields = new(row);
        Window? window = WindowOf(fields);
        string title = window is null ? "" : fields.Need("shortTitle");
        string? kind = fields.Text("foreseenActType");
        if ((fields.Problem ?? window?.Problem) is { } problem)
            return PieceReading.Wrong(problem);
        if (window is null || window.ClosesOn < asOf.AddDays(-DaysAfter) || (window.ClosesOn is null && window.Status == CallStatus.Closed))
            return PieceReading.Left("no window for feedback");
        string address = $"https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/{reference}_sv";
        InitiativeTexts texts = InitiativeTexts.Of(row, detail);
        return PieceReading.Of(new(Source, reference, PlainText.Key(title, reference), ItemKind.Consultation,
            new LocalText(texts.SwedishTitle, PlainText.OneLine(title)), new Fact(SourceName, address, asOf, null, false))
        {
            Text = texts.Text,
            IsSparse = detail is null,
            Url = address,
            Dates = window.Dates,
            ClaimedStatus = window.Status,
            Celex = kind?.StartsWith("PROP_", StringComparison.Ordinal) == true ? CelexOf(texts.References) : null,
        });
    }

    /// <summary>The CELEX number of a proposal by its COM number: <c>COM(2021)206</c> is <c>52021PC0206</c>.</summary>
    public static CelexNumber? CelexOf(IEnumerable<string> references)
    {
        foreach (string reference in references)
            if (ComNumber().Match(reference) is { Success: true } com
                && CelexNumber.TryParse($"5{com.Groups[1].Value}PC{com.Groups[2].Value.PadLeft(4, '0')}", null, out CelexNumber celex))
                return celex;
        return null;
    }

    // Status and both days come from one entry: mixing entries gives windows that never were.
    private static Window? WindowOf(RecordFields row)
    {
        List<Window> windows = [];
        foreach (JsonElement entry in row.List("currentStatuses"))
        {
            RecordFields status = new(entry, "currentStatuses.");
            CallStatus? claimed = status.Text("receivingFeedbackStatus") switch
            {
                "OPEN" => CallStatus.Open,
                "UPCOMING" => CallStatus.Forthcoming,
                "CLOSED" => CallStatus.Closed,
                _ => null,
            };
            (DateOnly? opens, DateOnly? closes) = (Day(status, "feedbackStartDate"), Day(status, "feedbackEndDate"));
            if (claimed is not null || status.Problem is not null)
                windows.Add(new(claimed ?? CallStatus.Closed, opens <= closes || closes is null ? opens : null, closes, status.Problem));
        }
        return windows.OrderBy(w => w.Problem is null).ThenBy(w => w.Status switch { CallStatus.Open => 0, CallStatus.Forthcoming => 1, _ => 2 })
            .ThenByDescending(w => w.ClosesOn).FirstOrDefault();
    }

    // Written in Brussels time without a zone; the day is the day there.
    private static DateOnly? Day(RecordFields status, string name)
    {
        if (status.Text(name) is not { } text)
            return null;
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy/MM/dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        status.Blame($"'currentStatuses.{name}' is '{text}', which is no date.");
        return null;
    }

    private sealed record Window(CallStatus Status, DateOnly? OpensOn, DateOnly? ClosesOn, string? Problem)
    {
        public IReadOnlyList<ItemDate> Dates =>
        [
            .. OpensOn is { } opens ? [new ItemDate(opens, ItemDateKind.Opens)] : Array.Empty<ItemDate>(),
            .. ClosesOn is { } closes ? [new ItemDate(closes, ItemDateKind.Deadline)] : Array.Empty<ItemDate>(),
        ];
    }

    [GeneratedRegex(@"\ACOM\s?\(([0-9]{4})\)\s?([0-9]{1,4})\b")]
    private static partial Regex ComNumber();
}
