using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;

namespace Samklang.Tests.Data;

public sealed class StorageTests
{
    private static readonly Fact fact = new("Example", null, new DateOnly(2026, 3, 12), new DateOnly(2026, 9, 1), false);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Texts_facts_and_codes_come_back_as_they_were_saved(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using (SamklangDb db = database.AsSystem())
        {
            db.Add(new Organisation("north", OrganisationKind.Region, new LocalText("Norra länet", "North County"))
            {
                Nuts = NutsCode.Parse("SE124"), Fact = fact,
            });
            db.Add(new Organisation("bare", OrganisationKind.Other, LocalText.Same("Bare")));
            await db.SaveChangesAsync(Cancel);
        }

        await using SamklangDb read = database.As(Viewer.Anyone);
        Organisation north = await read.Organisations.SingleAsync(o => o.Key == "north", Cancel);
        Assert.Equal(new LocalText("Norra länet", "North County"), north.Name);
        Assert.Equal(fact, north.Fact);
        Assert.Equal("SE124", north.Nuts.ToString());
        Assert.Null((await read.Organisations.SingleAsync(o => o.Key == "bare", Cancel)).Fact);
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_change_is_kept_in_History_in_the_same_save_with_before_and_after(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        Guid id;
        await using (SamklangDb db = database.AsSystem())
        {
            Organisation owner = new("north", OrganisationKind.Region, LocalText.Same("North"));
            Priority priority = new("bus", owner.Id, new(new("Buss", "Bus"), LocalText.Empty, LocalText.Empty));
            db.AddRange(owner, priority);
            await db.SaveChangesAsync(Cancel);
            priority.Reword(priority.Words with { Title = new("Buss och tåg", "Bus") });
            await db.SaveChangesAsync(Cancel);
            id = priority.Id;
        }

        await using SamklangDb read = database.AsSystem();
        List<HistoryEntry> entries = await read.History.Where(h => h.RecordId == id).OrderBy(h => h.Id).ToListAsync(Cancel);
        Assert.Equal([ChangeKind.Created, ChangeKind.Changed], entries.Select(e => e.Kind));
        Assert.Equal([new PropertyChange("Title.Sv", "Buss", "Buss och tåg")], entries[1].Changes);
        Assert.Equal(entries[1].Id, await read.RevisionAsync(Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Each_audience_is_seen_by_those_it_names_and_nobody_else(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        Guid north = Guid.CreateVersion7(), south = Guid.CreateVersion7(), person = Guid.CreateVersion7();
        await using (SamklangDb db = database.AsSystem())
        {
            Add(db, "public", Audience.Public);
            Add(db, "owners", Audience.Owners);
            Add(db, "north", Audience.OfOwner(north));
            Add(db, "south", Audience.OfOwner(south));
            Add(db, "person", Audience.OfPerson(person));
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Equal("public", await SeenByAsync(database, Viewer.Anyone));
        Assert.Equal("north owners person public", await SeenByAsync(database, new(Reach.Member, person, north, "", Role.Strategist)));
        Assert.Equal("owners public south", await SeenByAsync(database, new(Reach.Member, Guid.NewGuid(), south, "", Role.Administrator)));
        Assert.Equal("north owners public south", await SeenByAsync(database, new(Reach.Office, Guid.NewGuid(), null, "", Role.Officer)));
        Assert.Equal("north owners person public south", await SeenByAsync(database, Viewer.System));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_model_holds_nothing_that_the_migrations_lack(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using SamklangDb db = database.AsSystem();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_database_of_another_version_is_refused_and_stays_as_it_was(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await using SamklangDb db = database.AsSystem();
        await db.Database.ExecuteSqlRawAsync(
            """INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20991231000000_Later', '20.0.0')""", Cancel);

        bool filled = false;
        ForeignShapeException refused = await Assert.ThrowsAsync<ForeignShapeException>(
            () => ReadyDatabase.RunAsync(database.As, () => Task.FromResult(filled = true), Cancel));

        Assert.Contains("20991231000000_Later", refused.Message, StringComparison.Ordinal);
        Assert.False(filled);
    }

    private static void Add(SamklangDb db, string key, Audience audience)
    {
        Organisation organisation = new(key, OrganisationKind.Other, LocalText.Same(key));
        organisation.ShowTo(audience);
        db.Add(organisation);
    }

    private static async Task<string> SeenByAsync(TestDatabase database, Viewer viewer)
    {
        await using SamklangDb db = database.As(viewer);
        List<string> keys = await db.Organisations.OrderBy(o => o.Key).Select(o => o.Key).ToListAsync(Cancel);
        List<string> labels = await db.History.OrderBy(h => h.Label).Select(h => h.Label).ToListAsync(Cancel);
        Assert.Equal(keys, labels);
        return string.Join(' ', keys);
    }
}
