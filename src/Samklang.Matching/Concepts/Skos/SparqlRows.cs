namespace Samklang.Matching.Concepts.Skos;

/// <summary>A value in a row of a SPARQL answer.</summary>
internal readonly record struct SparqlValue(string Text, string? Language);

/// <summary>
/// Takes in the rows of a SPARQL answer of either shape: one variable for each property (<c>concept</c>, <c>prefLabel</c>,
/// <c>altLabel</c>, <c>hiddenLabel</c>, <c>broader</c>, <c>related</c>, <c>inScheme</c>), or subject, predicate and object.
/// </summary>
internal sealed class SparqlRows(SkosDrafts drafts)
{
    private static readonly string[] Subjects = ["concept", "c", "subject", "s", "uri"];
    private static readonly string[] Predicates = ["predicate", "p", "property"];
    private static readonly string[] Objects = ["object", "o", "value"];

    private string subject = "";
    private string? predicate;
    private string? value;

    /// <returns>What is wrong with the variables; null when a vocabulary can be read from them.</returns>
    public string? Begin(IReadOnlyCollection<string> variables)
    {
        subject = Subjects.FirstOrDefault(variables.Contains) ?? "";
        (predicate, value) = (Predicates.FirstOrDefault(variables.Contains), Objects.FirstOrDefault(variables.Contains));
        var isKnown = subject.Length > 0 && ((predicate is not null && value is not null) || variables.Any(name => PropertyOf(name).Name is not null));
        return isKnown
            ? null
            : $"the answer has the variables {(variables.Count == 0 ? "(none)" : string.Join(", ", variables))}; a vocabulary needs concept with prefLabel, "
                + "altLabel, hiddenLabel, broader, related or inScheme, or subject, predicate and object.";
    }

    /// <returns>What is wrong with the row; null when it was taken in.</returns>
    public string? Add(IReadOnlyDictionary<string, SparqlValue> row)
    {
        if (!row.TryGetValue(subject, out var concept) || string.IsNullOrWhiteSpace(concept.Text))
            return $"the row has no value for {subject}.";
        if (predicate is not null && value is not null)
        {
            if (row.TryGetValue(predicate, out var property) && row.TryGetValue(value, out var said))
                Say(concept.Text, LastPart(property.Text), said, null);
            return null;
        }

        drafts.Of(concept.Text).IsConcept = true;
        foreach (var (variable, said) in row)
        {
            if (PropertyOf(variable) is { Name: { } name, Language: var language })
                Say(concept.Text, name, said, language);
        }

        return null;
    }

    private void Say(string concept, string property, SparqlValue said, string? language)
    {
        var draft = drafts.Of(concept);
        if (SkosNames.KindOf(property) is { } kind)
            SkosDrafts.AddLabel(draft, kind, said.Language ?? language, said.Text);
        else if (property == "type")
            draft.IsConcept |= said.Text == SkosNames.Core + "Concept";
        else if (property is "broader")
            draft.Broader.Add(said.Text);
        else if (property is "narrower")
            draft.Narrower.Add(said.Text);
        else if (property is "related")
            draft.Related.Add(said.Text);
        else if (property is "inScheme")
            draft.Schemes.Add(said.Text);
    }

    // prefLabel, label and prefLabel_sv, labelSv, sv all name a preferred label.
    private static (string? Name, string? Language) PropertyOf(string variable)
    {
        string? language = null;
        var name = variable;
        foreach (var code in (string[])["sv", "en"])
        {
            if (name.EndsWith(code, StringComparison.OrdinalIgnoreCase) && (name.Length == 2 || name[^3] == '_' || char.IsUpper(name[^2])))
                (name, language) = (name[..^2].TrimEnd('_'), code);
        }

        return name switch
        {
            "prefLabel" or "altLabel" or "hiddenLabel" or "broader" or "narrower" or "related" or "inScheme" => (name, language),
            "label" or "pref" => ("prefLabel", language),
            "alt" => ("altLabel", language),
            "scheme" => ("inScheme", language),
            "" => ("prefLabel", language),
            _ => (null, null),
        };
    }

    private static string LastPart(string uri) => uri[(uri.LastIndexOfAny(['#', '/']) + 1)..];
}
