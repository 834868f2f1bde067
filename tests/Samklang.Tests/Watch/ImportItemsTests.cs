using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Samklang.Data;
using Samklang.History;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Tests.Data;
using Samklang.Watch;

namespace Samklang.Tests.Watch;

public sealed class ImportItemsTests
{
    private static readonly MatchEngine engine = MatchEngine.CreateDefault();

    private static readonly Fact fact = new("Test", null, new DateOnly(2026, 11, 23), null, false);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task What_is_new_is_added_and_a_second_import_changes_nothing(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        ItemDraft[] drafts = [.. Enumerable.Range(1, 450).Select(n => Draft($"{n}"))];
        Assert.Equal((450, 0, 0), Counts(await ImportAsync(database, drafts)));
        database.Time.Advance(TimeSpan.FromDays(1));
        ItemDraft[] tomorrow = [.. drafts.Select(d => d with { Fact = fact with { AsOf = new(2026, 11, 24) } })];
        Assert.Equal((0, 0, 450), Counts(await ImportAsync(database, tomorrow)));
        await using SamklangDb db = database.AsSystem();
        Assert.Equal((450, 450), (await db.Items.CountAsync(Cancel), await db.History.CountAsync(h => h.RecordKind == "Item", Cancel)));
        Assert.All(await db.Items.Select(i => i.Fact).ToListAsync(Cancel), confirmed => Assert.Equal(new DateOnly(2026, 11, 24), confirmed.AsOf));
    }

    [Fact]
    public async Task What_an_older_answer_confirms_gets_no_older_by_it()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ImportAsync(database, [Draft("1")]);
        await ImportAsync(database, [Draft("1") with { Fact = fact with { AsOf = new(2026, 11, 1) } }]);
        await using SamklangDb db = database.AsSystem();
        Assert.Equal(fact, (await db.Items.SingleAsync(Cancel)).Fact);
    }

    [Fact]
    public async Task What_has_gone_at_the_source_is_kept_and_marked_and_unmarked_when_it_comes_back()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ImportAsync(database, [Draft("1")]);
        await using (SamklangDb db = database.AsSystem())
        {
            (await db.Items.SingleAsync(Cancel)).Miss(new(2026, 11, 24));
            await db.SaveChangesAsync(Cancel);
        }
        Assert.Equal((0, 1, 0), Counts(await ImportAsync(database, [Draft("1")])));
        await using SamklangDb read = database.AsSystem();
        Assert.Null((await read.Items.SingleAsync(Cancel)).GoneSince);
        Assert.Equal(2, await read.History.CountAsync(h => h.Kind == ChangeKind.Changed, Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_changed_call_is_updated_and_History_keeps_what_it_said_before(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await ImportAsync(database, [Draft("1"), Draft("2")]);
        ItemDraft later = Draft("1") with { Title = new("", "Electric ferries"), Dates = [new(new(2027, 5, 1), ItemDateKind.Deadline)] };
        Assert.Equal((0, 1, 1), Counts(await ImportAsync(database, [later, Draft("2")])));
        await using SamklangDb db = database.AsSystem();
        Item item = await db.Items.SingleAsync(i => i.Reference == "1", Cancel);
        Assert.Equal(("Electric ferries", new DateOnly(2027, 5, 1)), (item.Title.En, item.ClosesOn));
        HistoryEntry change = await db.History.SingleAsync(h => h.RecordId == item.Id && h.Kind == ChangeKind.Changed, Cancel);
        Assert.Contains(new PropertyChange("Title.En", "Electric buses", "Electric ferries"), change.Changes);
        Assert.Contains(new PropertyChange(nameof(Item.ClosesOn), "2027-04-01", "2027-05-01"), change.Changes);
    }

    [Fact]
    public async Task What_we_know_of_an_item_stays_where_the_source_is_silent()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        LocalText summary = new("Om elbussar.", "About electric buses.");
        await ImportAsync(database, [Draft("1") with { Title = new("Elbussar", "Electric buses"), Summary = summary }]);
        ImportOutcome outcome = await ImportAsync(database, [Draft("1")]);
        Assert.Equal((0, 0, 1), Counts(outcome));
        await ImportAsync(database, [Draft("1") with { Title = new("", "Electric coaches") }]);
        await using SamklangDb db = database.AsSystem();
        Item item = await db.Items.SingleAsync(Cancel);
        Assert.Equal((new LocalText("Elbussar", "Electric coaches"), summary), (item.Title, item.Summary));
    }

    [Fact]
    public async Task Of_a_call_that_stands_twice_in_an_import_the_last_one_counts_and_that_is_said()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        ImportOutcome outcome = await ImportAsync(database, [Draft("1"), Draft("1") with { Title = new("", "Last") }]);
        Assert.Equal((1, "1"), (outcome.New, Assert.Single(outcome.Repeated)));
        await using SamklangDb db = database.AsSystem();
        Assert.Equal("Last", (await db.Items.SingleAsync(Cancel)).Title.En);
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Items_whose_addresses_would_be_the_same_get_addresses_of_their_own(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await ImportAsync(database, [Draft("1") with { Key = "bus" }, Draft("2") with { Key = "bus" }]);
        await ImportAsync(database, [Draft("3") with { Key = "bus" }, Draft("1") with { Key = "bus" }]);
        await using SamklangDb db = database.AsSystem();
        Assert.Equal(["bus", "bus-2", "bus-3"], await db.Items.OrderBy(i => i.Key).Select(i => i.Key).ToListAsync(Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task New_and_changed_items_are_matched_whether_few_or_many(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await AddPriorityAsync(database);
        ItemDraft[] sea = [.. Enumerable.Range(1, 20).Select(n => Draft($"sea-{n}") with { Title = new("", "Fishing quotas for cod"), Text = LocalText.Empty })];
        Assert.Equal(1, (await ImportAsync(database, [.. sea, Draft("bus")])).Matched.Added);
        Assert.Equal(1, (await ImportAsync(database, [Draft("late bus")])).Matched.Added);
        Assert.Equal(2, await MatchCountAsync(database));
        ImportOutcome fallen = await ImportAsync(database, [sea[0] with { Reference = "late bus" }]);
        Assert.Equal((1, 1), (fallen.Changed, fallen.Matched.Fallen));
        Assert.Equal(1, await MatchCountAsync(database));
    }

    [Fact]
    public async Task An_item_that_is_matched_by_itself_gets_the_match_that_matching_everything_gives_it()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await AddPriorityAsync(database);
        await ImportAsync(database, [.. Enumerable.Range(1, 9).Select(n => Draft($"sea-{n}") with { Title = new("", "Cod"), Text = LocalText.Empty })]);
        await ImportAsync(database, [Draft("bus")]);
        Samklang.Watch.Match alone = await OnlyMatchAsync(database);
        await using (SamklangDb db = database.AsSystem())
        {
            using WatchIndex watch = new(database.As, engine, database.Engine, database.Region, NullLogger<WatchIndex>.Instance);
            Assert.Equal(new MatchCount(1, 0, 0), await new MatchItems(db, watch, database.Time).AllAsync(null, Cancel));
        }
        Samklang.Watch.Match among = await OnlyMatchAsync(database);
        Assert.Equal((alone.Id, alone.Strength, alone.Score), (among.Id, among.Strength, among.Score));
        Assert.Equal(alone.Reasons.Select(r => (r.Asked, r.Found)), among.Reasons.Select(r => (r.Asked, r.Found)));
    }

    [Fact]
    public async Task A_settled_match_stays_when_the_item_no_longer_matches()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await AddPriorityAsync(database);
        await ImportAsync(database, [.. Enumerable.Range(1, 9).Select(n => Draft($"sea-{n}") with { Title = new("", "Cod"), Text = LocalText.Empty }), Draft("bus")]);
        await using (SamklangDb db = database.AsSystem())
            await new SettleMatch(db, database.Time).RunAsync((await db.Matches.SingleAsync(Cancel)).Id, Verdict.Follow, null, Cancel);
        ImportOutcome outcome = await ImportAsync(database, [Draft("bus") with { Title = new("", "Cod"), Text = LocalText.Empty }]);
        Assert.Equal((1, 0), (outcome.Changed, outcome.Matched.Fallen));
        Assert.Equal(1, await MatchCountAsync(database));
    }

    [Fact]
    public async Task An_import_of_nothing_does_nothing()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        Assert.Equal((0, 0, 0), Counts(await ImportAsync(database, [])));
    }

    private static (int New, int Changed, int Unchanged) Counts(ImportOutcome outcome) => (outcome.New, outcome.Changed, outcome.Unchanged);

    private static ItemDraft Draft(string reference) =>
        new("test", reference, $"item-{reference.Replace(' ', '-')}", ItemKind.Call, new("", "Electric buses"), fact)
        {
            Text = new("", "Electric buses and charging depots for public transport."),
            Dates = [new(new(2027, 4, 1), ItemDateKind.Deadline)],
        };

    private static async Task<ImportOutcome> ImportAsync(TestDatabase database, ItemDraft[] drafts)
    {
        await using SamklangDb db = database.AsSystem();
        using WatchIndex watch = new(database.As, engine, database.Engine, database.Region, NullLogger<WatchIndex>.Instance);
        return await new ImportItems(db, new MatchItems(db, watch, database.Time), database.Time).RunAsync(drafts, null, Cancel);
    }

    private static async Task AddPriorityAsync(TestDatabase database)
    {
        await using SamklangDb db = database.AsSystem();
        Organisation owner = new("north", OrganisationKind.Region, LocalText.Same("North"));
        db.AddRange(owner, new Priority("bus", owner.Id, new(new("Elbussar", "Electric buses"),
            new("Elbussar och laddning i depå för kollektivtrafiken.", "Electric buses and charging depots for public transport."), new("elbuss", "electric bus"))));
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<Samklang.Watch.Match> OnlyMatchAsync(TestDatabase database)
    {
        await using SamklangDb db = database.AsSystem();
        return await db.Matches.SingleAsync(Cancel);
    }

    private static async Task<int> MatchCountAsync(TestDatabase database)
    {
        await using SamklangDb db = database.AsSystem();
        return await db.Matches.CountAsync(Cancel);
    }
}
