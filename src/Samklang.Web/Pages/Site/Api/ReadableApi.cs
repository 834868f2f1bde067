using Microsoft.OpenApi;

namespace Samklang.Web.Pages.Site.Api;

/// <summary>A value that is sent or answered: its name, what shape it has, and what is said of it in English.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">"string (uuid)", "array of", "integer, null".</param>
/// <param name="SchemaName">The schema that it has, when that has a name.</param>
/// <param name="Text">What is said of it; empty for nothing.</param>
public sealed record ApiValue(string Name, string Shape, string? SchemaName, string Text);

/// <summary>An address and what may be sent to it.</summary>
public sealed record ApiAddress(string Id, string Method, string Path, string Summary, string Description, IReadOnlyList<ApiValue> Parameters, ApiValue? Answer);

/// <summary>The shape of an answer.</summary>
public sealed record ApiSchema(string Name, string Text, IReadOnlyList<ApiValue> Properties);

/// <summary>The description of the interface in the form that a page shows.</summary>
public sealed record ReadableApi(string Title, string Text, IReadOnlyList<IGrouping<string, ApiAddress>> Groups, IReadOnlyList<ApiSchema> Schemas)
{
    private const string Json = "application/json";

    public static ReadableApi Of(OpenApiDocument document)
    {
        var addresses = document.Paths.SelectMany(p => p.Value.Operations ?? [], (path, operation) => (
            Tag: operation.Value.Tags?.FirstOrDefault()?.Name ?? "",
            Address: Of(path.Key, operation.Key.Method, operation.Value)));
        return new(document.Info.Title ?? "", document.Info.Description ?? "", [.. addresses.GroupBy(a => a.Tag, a => a.Address)],
            [.. (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>()).Where(s => s.Value.Properties?.Count > 0).OrderBy(s => s.Key, StringComparer.Ordinal)
                .Select(s => new ApiSchema(s.Key, s.Value.Description ?? "", [.. s.Value.Properties!.Select(p => Of(p.Key, p.Value, p.Value.Description))]))]);
    }

    private static ApiAddress Of(string path, string method, OpenApiOperation operation) => new(
        operation.OperationId ?? path, method.ToUpperInvariant(), path, operation.Summary ?? "", operation.Description ?? "",
        [.. (operation.Parameters ?? []).Select(p => Of(p.Name ?? "", p.Schema, p.Description))],
        AnswerOf(operation) is { } answer ? Of("200", answer, null) : null);

    private static IOpenApiSchema? AnswerOf(OpenApiOperation operation) =>
        operation.Responses?.TryGetValue("200", out IOpenApiResponse? good) == true && good.Content?.TryGetValue(Json, out OpenApiMediaType? media) == true ? media.Schema : null;

    private static ApiValue Of(string name, IOpenApiSchema? schema, string? text) => new(name, ShapeOf(schema), NameOf(schema) ?? NameOf(schema?.Items), text ?? "");

    private static string? NameOf(IOpenApiSchema? schema) => schema switch
    {
        OpenApiSchemaReference reference => reference.Reference.Id,
        { OneOf: { Count: > 0 } choices } => choices.Select(NameOf).FirstOrDefault(n => n is not null),
        _ => null,
    };

    private static string ShapeOf(IOpenApiSchema? schema)
    {
        if (schema is null || schema is OpenApiSchemaReference { Type: JsonSchemaType.Object or null, Enum: null or { Count: 0 } })
            return "";
        if (schema.Enum is { Count: > 0 } values)
            return string.Join(" | ", values.Select(v => v?.ToString() ?? "null"));
        if (schema.OneOf is { Count: > 0 } choices)
            return string.Join(" | ", choices.Select(ShapeOf).Where(s => s.Length > 0));
        string types = schema.Type is { } type ? string.Join(", ", Enum.GetValues<JsonSchemaType>().Where(t => type.HasFlag(t)).Select(t => t.ToString().ToLowerInvariant())) : "";
        string inside = schema.Items is { } items && NameOf(items) is null ? $" ({ShapeOf(items)})" : "";
        return schema.Format is { } format ? $"{types} ({format})" : types + inside;
    }
}
