using System.Globalization;
using System.Text.Json;
using Samklang.Watch;

namespace Samklang.Sources.FundingTenders;

/// <summary>The days of a call. The time of day is left out: the source writes midnight where it means 17.00 in Brussels.</summary>
internal static class CallDates
{
    /// <summary>Opening and deadlines in order, each day once; and the values that are no dates.</summary>
    public static (IReadOnlyList<ItemDate> Dates, IReadOnlyList<string> Wrong) Of(CallRecord record)
    {
        List<string> wrong = [];
        (IReadOnlyList<string> opens, IReadOnlyList<string> deadlines) = (record.All("startDate"), record.All("deadlineDate"));
        if (opens.Count == 0 || deadlines.Count == 0)
        {
            (IReadOnlyList<string> planned, IReadOnlyList<string> closing) = Planned(record);
            (opens, deadlines) = (opens.Count > 0 ? opens : planned, deadlines.Count > 0 ? deadlines : closing);
        }
        List<ItemDate> dates = [.. Read(opens, ItemDateKind.Opens, wrong), .. Read(deadlines, ItemDateKind.Deadline, wrong)];
        return ([.. dates.Distinct().OrderBy(d => d.On).ThenBy(d => d.Kind)], wrong);
    }

    /// <summary>Reads <c>2027-09-21T00:00:00.000+0000</c>, <c>2024-09-27+02:00 Europe/Brussels</c>, a bare date and epoch milliseconds.</summary>
    public static DateOnly? Parse(string text)
    {
        text = text.Trim();
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return text.Length == 10 || text[10] is 'T' or ' ' or '+' or '-' or 'Z' ? day : null;
        return text.Length is >= 11 and <= 14 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds)
            ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddMilliseconds(milliseconds))
            : null;
    }

    private static IEnumerable<ItemDate> Read(IReadOnlyList<string> texts, ItemDateKind kind, List<string> wrong)
    {
        foreach (string text in texts)
        {
            if (Parse(text) is { } day)
                yield return new(day, kind);
            else
                wrong.Add(text);
        }
    }

    /// <summary>The lines of a budget overview that are the call's own: they begin with its identifier and a space.</summary>
    public static IEnumerable<JsonElement> OwnActions(JsonElement overview, string identifier) =>
        Actions(overview).Where(action => Strings(action, "action").Any(a => a.StartsWith(identifier + " ", StringComparison.OrdinalIgnoreCase)));

    // The overview of the budget is a JSON text that lists all topics of the parent call.
    private static (IReadOnlyList<string> Opens, IReadOnlyList<string> Deadlines) Planned(CallRecord record)
    {
        if (record.First("budgetOverview") is not { } text || record.First("identifier") is not { } identifier)
            return ([], []);
        try
        {
            using JsonDocument overview = JsonDocument.Parse(text);
            List<JsonElement> ours = [.. OwnActions(overview.RootElement, identifier)];
            return ([.. ours.SelectMany(a => Strings(a, "plannedOpeningDate"))], [.. ours.SelectMany(a => Strings(a, "deadlineDates"))]);
        }
        catch (JsonException)
        {
            return ([], []);
        }
    }

    private static IEnumerable<JsonElement> Actions(JsonElement overview) =>
        overview.ValueKind == JsonValueKind.Object && overview.TryGetProperty("budgetTopicActionMap", out JsonElement map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array).SelectMany(p => p.Value.EnumerateArray())
                .Where(action => action.ValueKind == JsonValueKind.Object)
            : [];

    private static IEnumerable<string> Strings(JsonElement from, string key) => !from.TryGetProperty(key, out JsonElement value)
        ? []
        : (value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
            .Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);
}
