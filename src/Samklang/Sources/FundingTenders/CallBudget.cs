using System.Globalization;
using System.Text.Json;

namespace Samklang.Sources.FundingTenders;

/// <summary>The money of a call. The overview lists every topic of the parent call; only the call's own lines count.</summary>
internal static class CallBudget
{
    /// <summary>Euros in all years together; null when the record names none.</summary>
    public static long? Of(CallRecord record)
    {
        if (record.First("budgetOverview") is not { } text || record.First("identifier") is not { } identifier)
            return null;
        try
        {
            using JsonDocument overview = JsonDocument.Parse(text);
            decimal sum = CallDates.OwnActions(overview.RootElement, identifier).Sum(OfAction);
            return sum > 0 ? (long)sum : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static decimal OfAction(JsonElement action) =>
        action.TryGetProperty("budgetYearMap", out JsonElement years) && years.ValueKind == JsonValueKind.Object
            ? years.EnumerateObject().Sum(year => Amount(year.Value))
            : 0;

    // A year's amount is a text in most records and a number in some.
    private static decimal Amount(JsonElement value) =>
        decimal.TryParse(value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal amount)
            ? amount
            : 0;
}
