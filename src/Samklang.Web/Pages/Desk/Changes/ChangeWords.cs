using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Localization;
using Samklang.Concepts;
using Samklang.History;
using Samklang.Projects.Money;
using Samklang.Web.Components.Money;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Changes;

/// <summary>One change of a record in words: what it concerns, and what it was before and after.</summary>
/// <param name="Name">The property, in words.</param>
/// <param name="Before">Its value before, in words; empty for none.</param>
/// <param name="After">Its value after.</param>
/// <param name="IsProse">True for a text that is better shown word by word.</param>
public sealed record ChangeLine(string Name, string Before, string After, bool IsProse);

/// <summary>Turns what History keeps into what a person reads.</summary>
public sealed class ChangeWords(IStringLocalizer<DeskTexts> texts, IStringLocalizer<InfluenceTexts> stages, MoneyWords money)
{
    private static readonly JsonSerializerOptions named = new() { Converters = { new JsonStringEnumConverter() } };

    private static readonly HashSet<string> untold = ["SettledBy", "SettledAt", "ChangedAt", "Score", "Reasons", "Audience.OwnerId", "Audience.PersonId", "Events", "Roles", "Place", "DecidedAt", "IsInner", "SecretHash", "HiddenSecret", "SeenUpTo", "Passages", "Applicants", "PartnersOnly", "Steps", "DaysOff", "WordsLeftAlone"];

    /// <summary>"Priority", "Dossier": what the record is to a person.</summary>
    public string KindOf(string recordKind) => Or($"Record{recordKind}", texts["RecordOther"]);

    /// <summary>The same within a sentence.</summary>
    public string Said(string recordKind) => Or($"Said{recordKind}", KindOf(recordKind).ToLower(CultureInfo.CurrentUICulture));

    public string Deed(HistoryEntry entry) => texts[$"Change{entry.Kind}"];

    public IReadOnlyList<ChangeLine> Lines(HistoryEntry entry) =>
        [.. entry.Changes.Where(IsTold).Select(c => new ChangeLine(NameOf(c.Property), Value(c.Property, c.Before), Value(c.Property, c.After), IsProse(c)))];

    private static bool IsTold(PropertyChange change) =>
        !untold.Contains(change.Property) && !change.Property.EndsWith("Id", StringComparison.Ordinal);

    private string NameOf(string property)
    {
        string[] parts = property.Split('.');
        string name = Or($"Property{string.Concat(parts.Where(p => p is not ("Sv" or "En")))}", property);
        return parts[^1] switch
        {
            "Sv" => $"{name} {texts["InSwedish"].Value}",
            "En" => $"{name} {texts["InEnglish"].Value}",
            _ => name,
        };
    }

    private string Value(string property, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day.ToString(texts["DayFormatYear"], CultureInfo.CurrentUICulture);
        if (DateTime.TryParseExact(value, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime at))
            return SamklangPage.InRegion(DateTime.SpecifyKind(at, DateTimeKind.Utc)).ToString($"{texts["DayFormatYear"].Value} HH:mm", CultureInfo.CurrentUICulture);
        return property switch
        {
            "Verdict" or "Level" or "Kind" or "Strength" or "State" or "Result" or "Role" or "Choice" or "Stage" => Or($"{property}{value}", value),
            "ClaimedStatus" => Or($"Status{value}", value),
            "Audience.Kind" => Or($"Audience{value}", value),
            "Fact.AsOf" or "Fact.ReviewBy" => value,
            "Dates" => Dates(value),
            "DeclinedStages" => Stages(value),
            "ConfirmedConcepts" or "DeclinedConcepts" => Names(value),
            "Actions" => Terms(value),
            "LearnsFromVerdicts" => texts[value == "True" ? "LearnsOn" : "LearnsOff"],
            _ when value is "True" or "False" => texts[$"Value{value}"],
            _ => value,
        };
    }

    private string Dates(string json)
    {
        try
        {
            using JsonDocument list = JsonDocument.Parse(json);
            return string.Join(", ", list.RootElement.EnumerateArray().Select(d =>
                $"{Or($"Date{d.GetProperty("Kind").GetString()}", "")} {Value("", d.GetProperty("On").GetString())}".Trim()));
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return json;
        }
    }

    private string Stages(string json) =>
        string.Join(", ", JsonSerializer.Deserialize<List<JsonElement>>(json)!.Select(s => $"{stages[$"Stage{s.GetProperty("Stage").GetString()}"].Value} {Value("", s.GetProperty("On").GetString())}"));

    private string Terms(string json) => string.Join("; ", (JsonSerializer.Deserialize<List<ActionTerms>>(json, named) ?? []).Select(a => string.Join(", ", new[]
    {
        string.Join(" · ", new[] { a.Calls?.ToString(), a.Type }.OfType<string>()), money.Rate(a.RateFrom, a.RateTo), money.Partners(a.LeastPartners, a.LeastCountries), money.Applicants(a.Applicants),
        a.PartnersOnly.Count > 0 ? money.Say("ActionPartnersOnly", money.Applicants(a.PartnersOnly)) : null, a.Note.Here(), $"{a.Source} {money.Day(a.AsOf)}",
    }.Where(part => !string.IsNullOrEmpty(part)))));

    private static string Names(string json)
    {
        List<GivenConcept> concepts = JsonSerializer.Deserialize<List<GivenConcept>>(json) ?? [];
        return string.Join(", ", concepts.Select(c => c.Name.Here()));
    }

    private static bool IsProse(PropertyChange change) =>
        change is { Before.Length: > 0, After.Length: > 0 } && (change.Before.Length > 60 || change.After.Length > 60 || change.Property[^3..] is ".Sv" or ".En")
        && change.Property != "Dates";

    private string Or(string key, string otherwise) => texts[key] is { ResourceNotFound: false } text ? text.Value : otherwise;
}
