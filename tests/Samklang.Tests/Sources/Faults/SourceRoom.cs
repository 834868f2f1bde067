using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Sources;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;
using Samklang.Tests.Data;
using Samklang.Tests.Sources.Plays;
using Samklang.Watch;

namespace Samklang.Tests.Sources.Faults;

/// <summary>A database, a server that plays a source, and all that is needed to fetch from it, impatiently.</summary>
internal sealed class SourceRoom : IAsyncDisposable
{
    private static readonly MatchEngine engine = MatchEngine.CreateDefault();

    private readonly ServiceProvider services;

    private readonly ServiceProvider hasty;

    private SourceRoom(TestDatabase database, FaultServer server, Play play, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        (Database, Server, Play, Source) = (database, server, play, play.At(server.Address));
        services = Services(database, "00:00:30", settings);
        hasty = Services(database, "00:00:00.250", settings);
        Watch = new(database.As, engine, database.Engine, database.Region, NullLogger<WatchIndex>.Instance);
        server.Reply = asked => play.Reply(asked, server.Fault?.OnRecords?.Invoke(play.Records, server.Requests) ?? play.Records);
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public TestDatabase Database { get; }

    public FaultServer Server { get; }

    public Play Play { get; }

    public ISource Source { get; }

    public WatchIndex Watch { get; }

    /// <summary>Waits long, so that a slow machine is no fault; only a server that never answers is not waited for.</summary>
    public SourceHttp Http => (Server.Fault is { IsSilent: true } ? hasty : services).GetRequiredService<SourceHttp>();

    public SourceStandings Standings => services.GetRequiredService<SourceStandings>();

    public static async Task<SourceRoom> OpenAsync(Play play, DatabaseKind kind = DatabaseKind.Sqlite, params (string Name, string Value)[] settings)
    {
        TestDatabase database = await TestDatabase.CreateAsync(kind);
        SourceRoom room = new(database, await FaultServer.StartAsync(), play, settings.Select(s => new KeyValuePair<string, string?>(s.Name, s.Value)));
        await room.PlantAsync();
        return room;
    }

    public RunSource Runner() => new(Http, Database.As, Watch, Database.Time, NullLogger<RunSource>.Instance);

    public async Task<SourceRun> FetchAsync(ISource? source = null)
    {
        Database.Time.Advance(TimeSpan.FromMinutes(1));
        return await Runner().RunAsync(source ?? Source, "the test", null, Cancel) ?? throw new InvalidOperationException("Somebody else fetches.");
    }

    /// <summary>All that has been taken in, as text, to be compared.</summary>
    public async Task<string> SnapshotAsync()
    {
        await using SamklangDb db = Database.AsSystem();
        IEnumerable<string> items = (await db.Items.AsNoTracking().ToListAsync(Cancel))
            .Select(i => $"{i.Source} {i.Reference} {i.Kind} {i.Title.Sv}|{i.Title.En} {i.Text.Sv}|{i.Text.En} {string.Join(' ', i.Dates)} {i.ClaimedStatus} {i.Celex} {i.Procedure} {i.Budget} {i.Eli} {i.PublishedOn} {string.Join(' ', i.Concepts)} gone:{i.GoneSince}");
        IEnumerable<string> procedures = (await db.Procedures.AsNoTracking().ToListAsync(Cancel))
            .Select(p => $"{p.Reference} {p.Title.Sv} {p.Stage} {string.Join(' ', p.Events)} {string.Join(' ', p.Roles)}");
        IEnumerable<string> figures = (await db.RegionFigures.AsNoTracking().ToListAsync(Cancel)).Select(f => $"{f.Dataset} {f.Series} {f.Region} {f.Year} {f.Value} {f.Flag}");
        IEnumerable<string> places = (await db.NutsPlaces.AsNoTracking().ToListAsync(Cancel)).Select(p => $"{p.Code} {p.Name} {p.Version}");
        IEnumerable<string> raw = (await db.RawRecords.AsNoTracking().ToListAsync(Cancel)).Select(r => $"{r.Source} {r.Reference} gone:{r.GoneAt}");
        return string.Join('\n', items.Concat(procedures).Concat(figures).Concat(places).Concat(raw).Order(StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        Watch.Dispose();
        await services.DisposeAsync();
        await hasty.DisposeAsync();
        await Server.DisposeAsync();
        await Database.DisposeAsync();
    }

    private static ServiceProvider Services(TestDatabase database, string timeout, IEnumerable<KeyValuePair<string, string?>> settings) =>
        new ServiceCollection().AddSingleton<TimeProvider>(database.Time).AddLogging().AddSources(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Samklang:Sources:Contact", "test@example.org"), new("Samklang:Sources:Timeout", timeout), new("Samklang:Sources:Retries", "1"),
            new("Samklang:Sources:RetryDelay", "00:00:00.001"), new("Samklang:Sources:Pause", "00:00:00"), new("Samklang:Sources:MostMegabytes", "1"),
        ]).AddInMemoryCollection(settings).Build()).AddSingleton<OpenDb>(database.As).BuildServiceProvider();

    // The Parliament is asked about the procedures of our items, so that there must be some.
    private async Task PlantAsync()
    {
        if (Play is not ProceduresPlay)
            return;
        await using SamklangDb db = Database.AsSystem();
        db.AddRange(Play.Records.Select(n => new Item(new("kept", $"{n}", $"kept-{n}", ItemKind.Proposal, LocalText.Same($"Proposal {n}"), new Fact("Test", null, new(2026, 1, 1), null, false))
        {
            Procedure = ProcedureReference.Parse($"2025/026{n}(COD)"),
        }, Database.Time.GetUtcNow().UtcDateTime)));
        await db.SaveChangesAsync(Cancel);
    }
}
