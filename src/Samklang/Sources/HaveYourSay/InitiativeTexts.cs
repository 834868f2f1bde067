using System.Text.Json;
using Samklang.Language;
using Samklang.Sources.Fetching;

namespace Samklang.Sources.HaveYourSay;

/// <summary>The words of an initiative, wherever in its page they stand, and the documents that it names.</summary>
internal sealed record InitiativeTexts(string SwedishTitle, LocalText Text, IReadOnlyList<string> References)
{
    public static InitiativeTexts Of(JsonElement row, JsonElement? detail)
    {
        List<JsonElement> sources = detail is { } page ? [page, row] : [row];
        List<(string Language, string Field, string Value)> translations = [.. sources.SelectMany(s => new RecordFields(s).List("initiativeTranslations")).Select(Translation)];
        List<JsonElement> publications = detail is { } inner ? [.. new RecordFields(inner).List("publications")] : [];
        IEnumerable<string?> english =
        [
            detail is { } known ? new RecordFields(known).Text("dossierSummary") : null,
            .. translations.Where(t => t is { Language: "EN", Field: "SUMMARY" }).Select(t => t.Value),
            .. publications.Select(p => new RecordFields(p).Text("consultationObjective")),
        ];
        IEnumerable<string> swedish = translations.Where(t => t is { Language: "SV", Field: "SUMMARY" }).Select(t => t.Value);
        return new(
            PlainText.OneLine(translations.FirstOrDefault(t => t is { Language: "SV", Field: "TITLE" }).Value),
            new(Longest(swedish), Longest(english)),
            [.. publications.Select(p => new RecordFields(p).Text("reference")).OfType<string>()]);
    }

    private static (string, string, string) Translation(JsonElement translation)
    {
        RecordFields fields = new(translation);
        return (fields.Text("language")?.ToUpperInvariant() ?? "", fields.Text("field") ?? "", fields.Text("value") ?? "");
    }

    // The summary stands in one of three places, and shortened in the others.
    private static string Longest(IEnumerable<string?> texts) => texts.Select(PlainText.FromHtml).MaxBy(t => t.Length) ?? "";
}
