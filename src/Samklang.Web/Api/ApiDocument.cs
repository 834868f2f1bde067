using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Localization;
using Microsoft.OpenApi;
using Samklang.Web.Outside;
using Samklang.Web.Texts;

namespace Samklang.Web.Api;

/// <summary>Says in the description of the interface what the code alone doesn't: whose it is, keys, tags and what each address is for.</summary>
internal sealed class ApiDocument(IStringLocalizer<ApiTexts> texts) : IOpenApiDocumentTransformer
{
    private const string Key = "key";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = texts["DocumentTitle"], Version = "1", Description = texts["DocumentText"],
            License = new() { Name = "CC0 1.0", Url = new("https://creativecommons.org/publicdomain/zero/1.0/") },
        };
        document.AddComponent<IOpenApiSecurityScheme>(Key, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = texts["KeyText"] });
        Dictionary<string, Outlet> outlets = context.DescriptionGroups.SelectMany(g => g.Items)
            .Select(i => (Name: i.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().FirstOrDefault()?.EndpointName, Outlet: i.ActionDescriptor.EndpointMetadata.OfType<Outlet>().FirstOrDefault()))
            .Where(i => i is { Name: not null, Outlet: not null }).ToDictionary(i => i.Name!, i => i.Outlet!);
        foreach (OpenApiOperation operation in document.Paths.Values.SelectMany(p => p.Operations is { } operations ? operations.Values : Enumerable.Empty<OpenApiOperation>()))
            Say(operation, document, outlets);
        foreach (OpenApiSchema choices in (document.Components?.Schemas?.Values ?? []).OfType<OpenApiSchema>().Where(s => s.Enum is { Count: > 0 }))
            Name(choices);
        return Task.CompletedTask;
    }

    // Where a value may be missing stands at each place; among the choices it would be allowed twice over, which is none of one.
    private static void Name(OpenApiSchema choices)
    {
        choices.Type = JsonSchemaType.String;
        choices.Enum = [.. choices.Enum!.Where(value => value is not null && !value.IsJsonNullSentinel())];
    }

    private void Say(OpenApiOperation operation, OpenApiDocument document, Dictionary<string, Outlet> outlets)
    {
        string name = operation.OperationId!;
        string scope = outlets[name].Scope.ToString().ToLowerInvariant();
        operation.Summary = texts[$"Operation.{name.Replace("-one", "", StringComparison.Ordinal)}{(name.EndsWith("-one", StringComparison.Ordinal) ? ".One" : "")}"];
        operation.Description = texts["ScopeText", scope];
        operation.Tags = new HashSet<OpenApiTagReference> { new(scope, document) };
        document.Tags ??= new HashSet<OpenApiTag>();
        if (document.Tags.All(t => t.Name != scope))
            document.Tags.Add(new OpenApiTag { Name = scope });
        operation.Security = [new OpenApiSecurityRequirement(), new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, document)] = [] }];
        operation.Responses!["304"] = new OpenApiResponse { Description = texts["NotModifiedText"] };
        if (operation.Responses.TryGetValue("200", out IOpenApiResponse? good) && good is OpenApiResponse answer)
            answer.Headers = new Dictionary<string, IOpenApiHeader>
            {
                ["ETag"] = new OpenApiHeader { Description = texts["TagText"], Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
            };
    }
}
