using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Samklang.Web.Api;

/// <summary>The interface for programs, and what describes it.</summary>
internal static class ApiServices
{
    public const string DocumentName = "v1";
    public const string DocumentAddress = $"{ApiEndpoints.Root}/openapi.json";

    // The records of the interface, without what marks them among the classes here.
    private const string Prefix = "Api";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddScoped<ApiShapes>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        return services.AddOpenApi(DocumentName, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = what => what.RelativePath?.StartsWith(ApiEndpoints.Root[1..], StringComparison.Ordinal) == true;
            options.CreateSchemaReferenceId = type => OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace(Prefix, "", StringComparison.Ordinal);
            options.AddDocumentTransformer<ApiDocument>();
        });
    }
}
