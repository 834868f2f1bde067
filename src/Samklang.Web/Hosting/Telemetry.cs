using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Samklang.Sources;
using Samklang.Sources.Runs;

namespace Samklang.Web.Hosting;

/// <summary>Where figures and traces of the host go. Section <c>Samklang:Telemetry</c>.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Samklang:Telemetry";

    /// <summary>The address of a collector that speaks OTLP over gRPC, e.g. <c>http://localhost:4317</c>. Without it nothing is gathered.</summary>
    public Uri? Endpoint { get; set; }
}

internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>()?.Endpoint is not { } endpoint)
            return services;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("samklang"))
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation().AddMeter(SourceSignals.Name))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddSource(SourceSignals.Name))
            .UseOtlpExporter(OtlpExportProtocol.Grpc, endpoint);
        return services;
    }
}
