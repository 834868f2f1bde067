using Microsoft.Extensions.Logging;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Publishing;
using Samklang.Tests.Data;
using Samklang.Watch;

namespace Samklang.Tests.Watch;

/// <summary>The index lives beside the database, and the database is the truth whatever becomes of the file.</summary>
public sealed class RecordIndexTests : IAsyncLifetime
{
    private static readonly MatchEngine engine = MatchEngine.CreateDefault();
    private readonly Heard heard = new();
    private TestDatabase database = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await AddAsync("buses", "Zero-emission buses");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task An_index_is_kept_at_the_end_and_opened_at_the_next_start()
    {
        await FindAsync("buses");
        string file = Assert.Single(Files());
        DateTime written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(1, await FindAsync("buses"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));
        Assert.Empty(heard.Warnings);
    }

    [Fact]
    public async Task What_changed_while_nobody_held_the_index_is_caught_up()
    {
        await FindAsync("buses");
        await AddAsync("cod", "Cod quotas at sea");
        Assert.Equal(1, await FindAsync("cod"));
        await using (SamklangDb db = database.AsSystem())
        {
            db.Remove(db.Items.Single(i => i.Reference == "buses"));
            await db.SaveChangesAsync(Cancel);
        }
        Assert.Equal(0, await FindAsync("buses"));
        Assert.Equal(1, await FindAsync("cod"));
    }

    [Fact]
    public async Task An_end_without_warning_loses_nothing()
    {
        await FindAsync("buses");
        WatchIndex killed = Open(engine);
        await killed.CurrentAsync(Cancel);
        await AddAsync("cod", "Cod quotas at sea");
        await killed.CurrentAsync(Cancel);
        // Never disposed of: what it knew is gone, and the file is as old as before.
        Assert.Equal(1, await FindAsync("cod"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(30)]
    [InlineData(200)]
    public async Task A_file_that_was_cut_off_is_told_of_and_built_anew(int length)
    {
        await FindAsync("buses");
        string file = Assert.Single(Files());
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);
        Assert.Equal(1, await FindAsync("buses"));
        Assert.Contains(file, Assert.Single(heard.Warnings), StringComparison.Ordinal);
        Assert.Equal(1, await FindAsync("buses"));
        Assert.Single(heard.Warnings);
    }

    [Fact]
    public async Task A_changed_bit_is_noticed()
    {
        await FindAsync("buses");
        string file = Assert.Single(Files());
        byte[] bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 4;
        File.WriteAllBytes(file, bytes);
        Assert.Equal(1, await FindAsync("buses"));
        Assert.Single(heard.Warnings);
    }

    [Fact]
    public async Task Another_vocabulary_makes_another_index()
    {
        await FindAsync("buses");
        MatchEngine other = new(Vocabulary.Starter().With(new Vocabulary([new Concept("x1", [new(TextLanguage.English, "fleet", LabelKind.Preferred)], [], [])])), Lexicon.Starter());
        Assert.Equal(1, await FindAsync("buses", other));
        Assert.Contains(nameof(IndexRefusal.OtherEngine), Assert.Single(heard.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_was_put_back_to_an_earlier_state_is_read_anew()
    {
        await AddAsync("cod", "Cod quotas at sea");
        await FindAsync("cod");
        await using (SamklangDb db = database.AsSystem())
        {
            db.Remove(db.Items.Single(i => i.Reference == "cod"));
            await db.SaveChangesAsync(Cancel);
            db.History.RemoveRange(db.History.OrderByDescending(h => h.Id).Take(2));
            await db.SaveChangesAsync(Cancel);
        }
        Assert.Equal(0, await FindAsync("cod"));
        Assert.Contains("later revision", Assert.Single(heard.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_database_at_the_same_place_has_an_index_of_its_own()
    {
        await FindAsync("buses");
        string first = Assert.Single(Files());
        await using TestDatabase other = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (SamklangDb db = other.AsSystem())
        {
            db.Add(Item("ships", "Ships on lakes"));
            await db.SaveChangesAsync(Cancel);
        }
        using (WatchIndex index = new(other.As, engine, database.Engine, database.Region, heard))
            Assert.Equal(["Ships on lakes"], (await index.CurrentAsync(Cancel)).Search("ships", 5).Select(_ => "Ships on lakes"));
        Assert.NotEqual(first, Assert.Single(Files()));
        Assert.Empty(heard.Warnings);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_of_and_the_index_works_on()
    {
        string folder = Path.GetDirectoryName(database.Engine.Model)!;
        File.WriteAllText(folder, "in the way");
        try
        {
            Assert.Equal(1, await FindAsync("buses"));
            Assert.Contains("could not be saved", heard.Warnings[0], StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(folder);
        }
    }

    [Fact]
    public async Task A_call_that_closes_by_the_calendar_is_closed_in_the_index_too()
    {
        await using (SamklangDb db = database.AsSystem())
        {
            db.Add(Item("call", "Call for clean ferries", new DateOnly(2026, 11, 24)));
            await db.SaveChangesAsync(Cancel);
        }
        Assert.Equal(["open"], await StatusAsync());
        database.Time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(["closed"], await StatusAsync());
    }

    private async Task<List<string>> StatusAsync()
    {
        using SiteIndex index = new(database.As, engine, database.Engine, database.Region, new Deaf());
        FoundItems found = (await index.CurrentAsync(Cancel)).Search("ferries", new SearchRequest { Facets = [FoundFacets.Status] });
        return [.. found.Facets.Single().Counts.Select(c => c.Value)];
    }

    private WatchIndex Open(MatchEngine with) => new(database.As, with, database.Engine, database.Region, heard);

    private async Task<int> FindAsync(string words, MatchEngine? with = null)
    {
        using WatchIndex index = Open(with ?? engine);
        return (await index.CurrentAsync(Cancel)).Search(words, 5).Count;
    }

    private string[] Files() => Directory.GetFiles(Path.GetDirectoryName(database.Engine.Model)!);

    private async Task AddAsync(string reference, string title)
    {
        await using SamklangDb db = database.AsSystem();
        db.Add(Item(reference, title));
        await db.SaveChangesAsync(Cancel);
    }

    private static Item Item(string reference, string title, DateOnly? closes = null) => new(
        new("test", reference, reference, ItemKind.Call, new("", title), new Fact("Test", null, new DateOnly(2026, 11, 1), null, false))
        {
            Dates = closes is { } day ? [new(day, ItemDateKind.Deadline)] : [],
        }, new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));

    private sealed class Deaf : ILogger<SiteIndex>
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => false;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format)
        {
        }
    }

    private sealed class Heard : ILogger<WatchIndex>
    {
        public List<string> Warnings { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format) =>
            Warnings.Add(format(state, exception));
    }
}
