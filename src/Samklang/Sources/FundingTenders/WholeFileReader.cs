using System.Text.Json;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Watch;

namespace Samklang.Sources.FundingTenders;

/// <summary>Reads a record of the whole file into the same call that the search gives, without its text.</summary>
internal static class WholeFileReader
{
    /// <summary>The key that the search has for the call; null for a record that is left out or, with a problem, can't be known.</summary>
    public static string? ReferenceOf(JsonElement record, out string? problem)
    {
        RecordFields fields = new(record);
        bool isGrant = fields.Code("type") == "1";
        string? status = fields.Object("status") is { } inner ? new RecordFields(inner).Code("id") : null;
        long? number = fields.Number("ccm2Id");
        problem = fields.Problem ?? (isGrant && number is null or 0 ? "has no 'ccm2Id'." : fields.Code("type") is null ? "has no 'type'." : null);
        return problem is null && isGrant && status is "31094501" or "31094502" ? $"{number}TOPICSen" : null;
    }

    public static PieceReading Read(JsonElement record, string reference, DateOnly asOf)
    {
        RecordFields fields = new(record);
        (string identifier, string title) = (fields.Need("identifier"), fields.Need("title"));
        IReadOnlyList<ItemDate> dates = Dates(fields);
        string? status = fields.Object("status") is { } inner ? new RecordFields(inner, "status.").Code("id") : null;
        string? callTitle = fields.Text("callTitle"), programme = Programme(record);
        if (fields.Problem is { } problem)
            return PieceReading.Wrong(problem);
        string address = CallAddress.OfTopic(identifier);
        return PieceReading.Of(new(CallReader.Source, reference, CallAddress.KeyOf(identifier, reference), ItemKind.Call,
            LocalText.InOne(Tongue.English, CallText.Title(title)), new Fact(CallReader.SourceName, address, asOf, null, false))
        {
            CallId = identifier,
            CallTitle = callTitle is null ? null : CallText.Title(callTitle),
            ProgrammeCode = programme,
            Url = address,
            Dates = dates,
            ClaimedStatus = status == "31094501" ? CallStatus.Forthcoming : status == "31094502" ? CallStatus.Open : null,
            IsSparse = true,
        });
    }

    private static List<ItemDate> Dates(RecordFields fields)
    {
        List<ItemDate> dates = [];
        if (fields.Code("plannedOpeningDateLong") is { } opens)
            Add(opens, ItemDateKind.Opens);
        foreach (JsonElement deadline in fields.List("deadlineDatesLong"))
            Add(deadline.ValueKind == JsonValueKind.String ? deadline.GetString()! : deadline.GetRawText(), ItemDateKind.Deadline);
        return [.. dates.Distinct().OrderBy(d => d.On).ThenBy(d => d.Kind)];

        void Add(string text, ItemDateKind kind)
        {
            if (CallDates.Parse(text) is { } day)
                dates.Add(new(day, kind));
            else
                fields.Blame($"'{text}' is not a date.");
        }
    }

    // A record in most files, a list of records in some.
    private static string? Programme(JsonElement record) =>
        record.TryGetProperty("frameworkProgramme", out JsonElement programme)
            ? programme.ValueKind == JsonValueKind.Array && programme.GetArrayLength() > 0 ? new RecordFields(programme[0]).Code("id") : new RecordFields(programme).Code("id")
            : null;
}
