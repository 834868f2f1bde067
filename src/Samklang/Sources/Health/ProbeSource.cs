using System.Text.Json;
using System.Xml;
using Samklang.Sources.Fetching;

namespace Samklang.Sources.Health;

public enum FieldState
{
    Found,
    Missing,
    OtherType,

    /// <summary>Missing, but some records lack it anyway.</summary>
    Absent,
}

/// <summary>What a probe found of a field.</summary>
public sealed record ProbedField(ExpectedField Field, FieldState State, string? Is);

/// <summary>What a probe found of an interface.</summary>
/// <param name="Fault">Why there was no answer to look at; null when there was one.</param>
public sealed record ProbeResult(string Interface, string? Fault, IReadOnlyList<ProbedField> Fields)
{
    /// <summary>What was asked, e.g. <c>GET https://…</c>.</summary>
    public string Asked { get; init; } = "";

    /// <summary>How long it took until the answer had been looked at.</summary>
    public TimeSpan Took { get; init; }

    public bool IsGood => Fault is null && Fields.All(f => f.State is FieldState.Found or FieldState.Absent);
}

/// <summary>Asks each interface of a source for one thing, and tells whether the world still looks as we think.</summary>
public sealed class ProbeSource(SourceHttp http, TimeProvider time)
{
    private const long MostBytes = 20 * 1024 * 1024;

    public async Task<IReadOnlyList<ProbeResult>> RunAsync(ISource source, CancellationToken cancel)
    {
        List<ProbeResult> results = [];
        foreach (Probe probe in source.Probes)
        {
            using HttpRequestMessage asked = probe.Ask();
            long began = time.GetTimestamp();
            ProbeResult result = await RunAsync(source.Card, probe, cancel);
            results.Add(result with { Asked = $"{asked.Method} {asked.RequestUri}", Took = time.GetElapsedTime(began) });
        }
        return results;
    }

    private async Task<ProbeResult> RunAsync(SourceCard card, Probe probe, CancellationToken cancel)
    {
        try
        {
            AnswerRules rules = new(card.Hosts) { Accept = probe.Accept, MostBytes = MostBytes };
            using SourceAnswer answer = await http.SendAsync(probe.Ask, rules, cancel);
            return probe.IsHeadOnly ? new(probe.Name, null, []) : new(probe.Name, null, Look(answer, probe));
        }
        catch (SourceException fault)
        {
            return new(probe.Name, fault.Message, []);
        }
        catch (XmlException broken)
        {
            return new(probe.Name, SafeXml.Explain(broken), []);
        }
    }

    private static List<ProbedField> Look(SourceAnswer answer, Probe probe)
    {
        if (probe.Shape == ProbeShape.Json)
        {
            using JsonDocument json = answer.Json();
            return [.. probe.Fields.Select(f => Find(json.RootElement, f))];
        }
        HashSet<string> names = probe.Shape == ProbeShape.Xml ? NamesIn(answer) : [.. answer.Text().Split([',', ';', '\n', '\r', ':'], StringSplitOptions.TrimEntries).Select(w => w.Trim('"', '\uFEFF'))];
        return [.. probe.Fields.Select(f => new ProbedField(f, names.Contains(f.Path) ? FieldState.Found : Lacking(f), null))];
    }

    private static HashSet<string> NamesIn(SourceAnswer answer)
    {
        HashSet<string> names = [];
        using XmlReader xml = answer.Xml();
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                names.Add(xml.LocalName);
        return names;
    }

    private static ProbedField Find(JsonElement from, ExpectedField field)
    {
        JsonElement at = from;
        foreach (string step in field.Path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isThere = step == "[]"
                ? at.ValueKind == JsonValueKind.Array && at.GetArrayLength() > 0
                : at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out _);
            if (!isThere)
                return new(field, Lacking(field), null);
            at = step == "[]" ? at[0] : at.GetProperty(step);
        }
        bool fits = field.Kind switch
        {
            FieldKind.Text => at.ValueKind == JsonValueKind.String,
            FieldKind.Number => at.ValueKind == JsonValueKind.Number,
            FieldKind.List => at.ValueKind == JsonValueKind.Array,
            FieldKind.Record => at.ValueKind == JsonValueKind.Object,
            _ => true,
        };
        return at.ValueKind == JsonValueKind.Null && field.IsOptional
            ? new(field, FieldState.Absent, null)
            : new(field, fits ? FieldState.Found : FieldState.OtherType, fits ? null : RecordFields.Name(at.ValueKind));
    }

    private static FieldState Lacking(ExpectedField field) => field.IsOptional ? FieldState.Absent : FieldState.Missing;
}
