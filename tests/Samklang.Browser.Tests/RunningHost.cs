using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;

namespace Samklang.Browser.Tests;

/// <summary>The real host on a port of its own, on a throw-away SQLite file with the example region in it.</summary>
public sealed class RunningHost : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("samklang-browser-").FullName;

    public RunningHost()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    public string Address { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Samklang:Database:Connection", $"Data Source={Path.Combine(folder, "samklang.db")}")
        .UseSetting("Samklang:Demonstration", "true")
        .UseSetting("Logging:LogLevel:Default", "Error").UseSetting("Logging:LogLevel:Microsoft.AspNetCore", "Error")
        .UseSetting("Logging:LogLevel:Microsoft.Hosting.Lifetime", "Error").UseSetting("Logging:LogLevel:Quartz", "Error");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
