using System.Globalization;
using System.Text.Json;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Watch;

namespace Samklang.Sources.Parliament;

/// <summary>Reads a procedure: its stage, what has happened and is planned, who has which part. Codes are kept as they are.</summary>
internal static class ProcedureReader
{
    private const string SourceName = "European Parliament";

    public static PieceReading Read(JsonElement record, DateOnly asOf)
    {
        RecordFields fields = new(record);
        string label = fields.Need("label");
        LocalText title = TitleOf(fields.Object("process_title"));
        string? stage = Last(fields.Text("current_stage"));
        List<ProcedureEvent> events = [.. Events(fields, "consists_of", false), .. Events(fields, "was_scheduled_in", true)];
        List<ProcedureRole> roles = [.. fields.List("had_participation").SelectMany(p => Roles(p, fields))];
        if (fields.Problem is { } problem)
            return PieceReading.Wrong(problem);
        if (!ProcedureReference.TryParse(label, null, out ProcedureReference reference))
            return PieceReading.Wrong($"is called '{label}', which is no procedure number.");
        string address = $"https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference={Uri.EscapeDataString(label)}";
        return new()
        {
            Procedure = reference,
            ProcedureDraft = new(title, stage,
                [.. events.Distinct().OrderBy(e => e.On).ThenBy(e => e.Kind, StringComparer.Ordinal)],
                [.. roles.Distinct().OrderBy(r => r.Role, StringComparer.Ordinal).ThenBy(r => r.Who, StringComparer.Ordinal).ThenBy(r => r.On)],
                new Fact(SourceName, address, asOf, null, false)),
        };
    }

    private static IEnumerable<ProcedureEvent> Events(RecordFields fields, string list, bool isPlanned)
    {
        foreach (JsonElement entry in fields.List(list))
        {
            RecordFields happening = new(entry, $"{list}.");
            DateOnly? on = Day(entry, "activity_date", fields, list);
            string kind = Last(happening.Text("had_activity_type")) ?? "";
            if (happening.Problem is { } problem)
                fields.Blame(problem);
            if (on is { } day && kind.Length > 0)
                yield return new(day, kind, Last(happening.Text("occured_at_stage")), isPlanned);
        }
    }

    private static IEnumerable<ProcedureRole> Roles(JsonElement entry, RecordFields fields)
    {
        RecordFields part = new(entry, "had_participation.");
        string role = Last(part.Text("participation_role")) ?? "";
        List<JsonElement> who = [.. part.List("had_participant_person"), .. part.List("had_participant_organization")];
        if (part.Problem is { } problem)
            fields.Blame(problem);
        DateOnly? on = Day(entry, "activity_date", fields, "had_participation");
        (string? committee, string? group) = (One(entry, "participation_in_name_of"), One(entry, "politicalGroup"));
        return role.Length == 0 ? [] : who.Where(w => w.ValueKind == JsonValueKind.String).Select(w => new ProcedureRole(role, w.GetString()!, on, committee, group));
    }

    // A single reference can be a text, or a list of one.
    private static string? One(JsonElement entry, string name)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty(name, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
            value = value[0];
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    // A value can be a text, or a record with the text in '@value'.
    private static DateOnly? Day(JsonElement entry, string name, RecordFields fields, string list)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value", out JsonElement inner))
            value = inner;
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: >= 10 } text
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        fields.Blame($"'{list}.{name}' is {(value.ValueKind == JsonValueKind.String ? $"'{value.GetString()}'" : RecordFields.Name(value.ValueKind))}, which is no date.");
        return null;
    }

    private static LocalText TitleOf(JsonElement? titles)
    {
        RecordFields fields = new(titles ?? default);
        return new(PlainText.OneLine(fields.Text("sv")), PlainText.OneLine(fields.Text("en")));
    }

    private static string? Last(string? address) => address?[(address.LastIndexOf('/') + 1)..];
}
