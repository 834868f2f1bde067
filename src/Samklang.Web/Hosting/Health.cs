using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Health;

namespace Samklang.Web.Hosting;

/// <summary>What monitors ask at <c>/health</c>: whether the database answers, and whether a source has been silent for too long.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database").AddCheck<SourcesHealth>("sources");
        return services;
    }

    public static void MapHealth(this WebApplication app) => app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync });

    // A source that is late is told, and no reason to take the host out of service: Degraded answers 200.
    private static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(new
    {
        status = report.Status.ToString(),
        checks = report.Entries.ToDictionary(e => e.Key, e => new { status = e.Value.Status.ToString(), says = e.Value.Description }),
    });

    private sealed class DatabaseHealth(OpenDb open) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using SamklangDb db = open(Viewer.System);
            return await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }

    private sealed class SourcesHealth(SourceStandings standings, TimeProvider time) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            DateTime now = time.GetUtcNow().UtcDateTime;
            List<string> late = [.. (await standings.AllAsync(cancellationToken)).Where(s => s.IsLate(now)).Select(s => s.Source.Card.Key)];
            return late.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"Late or failing: {string.Join(", ", late)}.");
        }
    }
}
