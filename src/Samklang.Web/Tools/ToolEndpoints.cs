using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Samklang.People;
using Samklang.Web.Outside;

namespace Samklang.Web.Tools;

/// <summary>The tools for language models, by the Model Context Protocol: each request stands for itself, with the key it shows.</summary>
internal static class ToolEndpoints
{
    public const string Address = "/mcp";

    private static readonly string version = typeof(ToolEndpoints).Assembly.GetName().Version?.ToString(3) ?? "";

    public static IServiceCollection AddTools(this IServiceCollection services)
    {
        // The library keeps the tools' bindings, and with them the host, for as long as the options live that they are read with.
        JsonSerializerOptions json = new(McpJsonUtilities.DefaultOptions);
        services.AddMcpServer(server =>
        {
            server.ServerInfo = new Implementation { Name = "samklang", Version = version };
            server.ServerInstructions = "Reads what a region follows, wants, does and takes part in within the EU. Every answer gives the address of the page that says more, and dates of what it is from.";
        }).WithHttpTransport(http => http.Stateless = true).WithTools<SamklangTools>(json).WithTools<PartnerTools>(json);
        return services;
    }

    public static void MapTools(this WebApplication app) =>
        app.MapMcp(Address).WithMetadata(new Outlet(AccessScope.Tools)).RequireRateLimiting(OutsideLimit.Policy);
}
