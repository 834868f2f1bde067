using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Matching;
using Samklang.People;

namespace Samklang.Web.Tests;

/// <summary>The real host on a throw-away SQLite file, empty unless a content folder is given.</summary>
public sealed class TestHost : WebApplicationFactory<Program>
{
    private static readonly Lazy<string> template = new(MakeTemplate);

    // An engine never changes, so that all hosts without a vocabulary of their own can share one.
    private static readonly Lazy<MatchEngine> engine = new(MatchEngine.CreateDefault);

    private readonly string file = Path.Combine(Path.GetTempPath(), $"samklang-web-{Guid.NewGuid():N}.db");

    // Rounds every few seconds are off: a clock that is moved by months would run them a million times.
    private readonly Dictionary<string, string> settings = new()
    {
        ["Samklang:Content"] = "none",
        ["Samklang:Sources:Schedule"] = "false",
        ["Samklang:Mail:Send"] = "false",
        ["Samklang:Webhooks:On"] = "false",
    };

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public string Connection => $"Data Source={file}";

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public TestHost With(string setting, string value)
    {
        settings[setting] = value;
        return this;
    }

    /// <summary>The same installation after a restart: the same database, keys and settings. Keep this one until it is disposed of.</summary>
    public TestHost Restarted()
    {
        TestHost host = new();
        foreach ((string name, string value) in settings)
            host.With(name, value);
        return host.With("Samklang:Database:Connection", Connection).With("Samklang:Keys", $"{file}-keys");
    }

    public SamklangDb AsSystem() => Services.GetRequiredService<OpenDb>()(Viewer.System);

    public async Task SaveAsync(params object[] records)
    {
        await using SamklangDb db = AsSystem();
        db.AddRange(records);
        await db.SaveChangesAsync(Cancel);
    }

    /// <summary>A browser without scripts, signed in as the person if one is given; it does not follow redirects.</summary>
    public HttpClient Browser(Person? person = null)
    {
        HttpClient client = CreateClient(new() { AllowAutoRedirect = false });
        if (person is not null)
            client.DefaultRequestHeaders.Add(TestSignIn.Header, person.Id.ToString());
        return client;
    }

    /// <summary>Gets a page that must answer 200, and parses it.</summary>
    public async Task<IDocument> GetAsync(string address, Person? person = null)
    {
        using HttpClient client = Browser(person);
        HttpResponseMessage answer = await client.GetAsync(address, Cancel);
        string html = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{address} answered {(int)answer.StatusCode}: {html}"));
        return await ParseAsync(html);
    }

    public static Task<IDocument> ParseAsync(string html) =>
        BrowsingContext.New(Configuration.Default).OpenAsync(r => r.Content(html), Cancel);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (!settings.ContainsKey("Samklang:Database:Connection"))
            File.Copy(template.Value, file);
        builder.UseSetting("Samklang:Database:Connection", Connection);
        builder.UseSetting("Samklang:Keys", $"{file}-keys");
        foreach ((string name, string value) in settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Time);
            ServiceDescriptor own = services.Single(s => s.ServiceType == typeof(MatchEngine));
            services.Remove(own);
            services.AddSingleton(p => File.Exists(p.GetRequiredService<EngineFolder>().Vocabulary) ? (MatchEngine)own.ImplementationFactory!(p) : engine.Value);
            services.AddAuthentication(o => o.DefaultAuthenticateScheme = TestSignIn.Name)
                .AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.Name, null);
        });
    }

    // The migrations run once; each host gets a copy of what they made.
    private static string MakeTemplate()
    {
        string made = Path.Combine(Path.GetTempPath(), $"samklang-web-template-{Environment.ProcessId}.db");
        File.Delete(made);
        DatabaseOptions options = new() { Connection = $"Data Source={made};Pooling=False" };
        using SamklangDb db = Databases.Open(options, TimeProvider.System)(Viewer.System);
        db.Database.Migrate();
        db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(made);
        return made;
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        foreach (string path in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
            File.Delete(path);
        foreach (string folder in ((string[])["keys", "engine"]).Select(name => $"{file}-{name}").Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }
}
