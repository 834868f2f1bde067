using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;
using Samklang.Web.SignIn;

namespace Samklang.Web.Commands;

/// <summary>The domain as the commands see it: the same settings as the host, and everything visible.</summary>
internal static class CommandServices
{
    private static readonly AsyncLocal<string[]> settings = new();

    /// <summary>Settings given with a command, e.g. <c>--Samklang:Database:Kind=Postgres</c>; they outweigh all others.</summary>
    public static void Take(string[] given) => settings.Value = given;

    public static ServiceProvider Open()
    {
        string environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? "Production";
        IConfiguration configuration = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json")
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(settings.Value ?? [])
            .Build();
        ServiceCollection services = new();
        services.AddSingleton(configuration);
        services.AddSamklang(configuration);
        services.AddOptions<InstallationOptions>().Bind(configuration.GetSection(InstallationOptions.Section)).ValidateDataAnnotations();
        services.AddScoped(_ => Viewer.System);
        services.AddAccounts();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Polly", LogLevel.None)
            .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        return services.BuildServiceProvider();
    }

    /// <summary>Which database it is, in words that hold no password.</summary>
    public static string Describe(IServiceProvider services)
    {
        DatabaseOptions options = services.GetRequiredService<IOptions<DatabaseOptions>>().Value;
        return options.Kind == DatabaseKind.Sqlite
            ? Path.GetFullPath(new SqliteConnectionStringBuilder(options.Connection).DataSource)
            : "PostgreSQL";
    }
}
