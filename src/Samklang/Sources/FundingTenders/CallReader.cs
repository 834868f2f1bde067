using System.Text.Json;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Sources.FundingTenders;

/// <summary>Reads one record into a draft, or says what is wrong with it or why it is left out.</summary>
internal static class CallReader
{
    public const string Source = "sedia";

    public const string SourceName = "EU Funding & Tenders Portal";

    public static CallReading Read(JsonElement json, DateOnly asOf)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return CallReading.Wrong(null, "is not a record.");
        CallRecord record = new(json);
        string? reference = record.Reference;
        if (record.WrongType() is { } wrongType)
            return CallReading.Wrong(reference, wrongType);
        if (WhyLeftOut(record) is { } why)
            return CallReading.Left(why);
        if (reference is null)
            return CallReading.Wrong(null, $"has no reference, by which it could be known again.{Bare(record)}");
        if (record.First("type") is not { } type)
            return CallReading.Wrong(reference, $"has no type.{Bare(record)}");
        if (type is not ("1" or "2" or "8"))
            return CallReading.Wrong(reference, $"is of the unknown type '{type}'.");
        if ((record.First("title") ?? record.First("summary")) is not { } title)
            return CallReading.Wrong(reference, $"has no title.{Bare(record)}");
        (IReadOnlyList<ItemDate> dates, IReadOnlyList<string> wrong) = CallDates.Of(record);
        return wrong.Count > 0
            ? CallReading.Wrong(reference, $"'{wrong[0]}' is not a date.")
            : CallReading.Of(Draft(record, type, reference, title, asOf) with { Dates = dates });
    }

    private static ItemDraft Draft(CallRecord record, string type, string reference, string title, DateOnly asOf)
    {
        string? identifier = record.First("identifier");
        string address = CallAddress.Of(type, reference, record);
        return new(Source, reference, CallAddress.KeyOf(identifier, reference), ItemKind.Call,
            LocalText.InOne(Tongue.English, CallText.Title(title)), new Fact(SourceName, address, asOf, null, false))
        {
            Text = LocalText.InOne(Tongue.English, CallText.FromHtml(record.First("descriptionByte") ?? record.First("description"))),
            CallId = identifier,
            CallTitle = record.First("callTitle") is { } call ? CallText.Title(call) : null,
            ProgrammeCode = record.First("frameworkProgramme"),
            Url = address,
            Budget = CallBudget.Of(record),
            TypeOfAction = record.First("typesOfAction") is { } action ? string.Join(' ', action.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null,
            ClaimedStatus = record.First("status") switch
            {
                "31094501" => CallStatus.Forthcoming,
                "31094502" => CallStatus.Open,
                "31094503" => CallStatus.Closed,
                _ => null,
            },
        };
    }

    // A type 6 is news that borrows a call's identifier; other data sources copy the calls of this one.
    private static string? WhyLeftOut(CallRecord record) => (record.First("type"), record.First("DATASOURCE"), record.First("language")) switch
    {
        ("6", _, _) => "news about a call",
        ("0", _, _) => "a tender",
        (_, { } source, _) when source != "SEDIA" => $"a copy from {source}",
        (_, _, { } language) when !language.Equals("en", StringComparison.OrdinalIgnoreCase) => $"a translation ({language})",
        _ => null,
    };

    private static string Bare(CallRecord record) => record.HasMetadata ? "" : " The record has no metadata.";
}

/// <summary>What came of one record: a draft, a problem, or a reason to leave it out.</summary>
internal readonly record struct CallReading(ItemDraft? Draft, string? Reference, string? Problem, string? LeftOut)
{
    public static CallReading Of(ItemDraft draft) => new(draft, draft.Reference, null, null);

    public static CallReading Wrong(string? reference, string problem) => new(null, reference, problem, null);

    public static CallReading Left(string why) => new(null, null, null, why);
}
