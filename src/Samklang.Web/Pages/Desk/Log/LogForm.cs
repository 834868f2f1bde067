using System.Globalization;
using Samklang.Office.Log;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Log;

/// <summary>The form of a log line as it comes in, by address or posted. A value that means nothing is as if it were not there.</summary>
public static class LogForm
{
    /// <summary>Stands in an answer for a name that is to be text and no more.</summary>
    public const string OnlyText = "text";

    public static LogEntry Read(IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> fields)
    {
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form = new(fields);
        string? One(string name) => form.TryGetValue(name, out var values) && values.Count > 0 && !string.IsNullOrWhiteSpace(values[0]) ? values[0] : null;
        return new(One("text"))
        {
            About = [.. form.GetValueOrDefault("about").Select(RecordIn).OfType<LinkedRecord>().Distinct()],
            Answers = Answers(form),
            On = DateOnly.TryParseExact(One("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null,
            Kind = Named<LogKind>(One("kind")),
            Audience = Named<AudienceKind>(One("audience")),
        };
    }

    /// <summary>A record as it stands in a field or an address: <c>Priority:0193…</c>.</summary>
    public static string Write(LinkedRecord record) => $"{record.Kind}:{record.Id}";

    public static LinkedRecord? RecordIn(string? text)
    {
        string[] parts = (text ?? "").Split(':', 2);
        return parts.Length == 2 && Named<LinkedKind>(parts[0]) is { } kind && Guid.TryParse(parts[1], out Guid id) ? new(kind, id) : null;
    }

    private static Dictionary<string, LinkedRecord?> Answers(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form)
    {
        Dictionary<string, LinkedRecord?> answers = [];
        foreach ((string field, var asked) in form.Where(f => f.Key.StartsWith("asked-", StringComparison.Ordinal)))
        {
            string? chosen = form.GetValueOrDefault($"chosen-{field["asked-".Length..]}").FirstOrDefault();
            if (asked.ToString() is { Length: > 0 } name && (chosen == OnlyText || RecordIn(chosen) is not null))
                answers[name] = RecordIn(chosen);
        }
        return answers;
    }

    private static T? Named<T>(string? text) where T : struct, Enum =>
        text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : null;
}
