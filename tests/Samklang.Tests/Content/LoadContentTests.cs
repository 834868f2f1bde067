using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Samklang.Content;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Publishing;
using Samklang.Sources.PastProjects;
using Samklang.Specialisation.Regions;
using Samklang.Tests.Data;
using Samklang.Tests.Sources.PastProjects;
using Samklang.Watch;

namespace Samklang.Tests.Content;

public sealed class LoadContentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_example_loads_whole_is_matched_and_settled_and_is_never_loaded_twice(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        string folder = Path.Combine(Places.Repository, "content/orebro");
        Heard heard = new();
        int? loaded = await Load(database, heard).RunAsync(folder, Cancel);
        Assert.Null(await Load(database, heard).RunAsync(folder, Cancel));

        await using SamklangDb db = database.AsSystem();
        Assert.Equal(ContentFolder.Read(folder, default).Records.Count, loaded);
        Assert.Equal(1, await db.Installations.CountAsync(Cancel));
        int verdicts = ContentFolder.Read(folder, default).Verdicts.Count;
        int settled = await db.Matches.CountAsync(m => m.SettledAt != null, Cancel);
        Assert.Equal(verdicts, settled + heard.Messages.Count);
        Assert.True(settled >= verdicts / 2);
        Assert.True(await db.Dossiers.AnyAsync(Cancel));
        Assert.Empty(await db.Users.ToListAsync(Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task The_examples_past_projects_are_taken_in_whole_and_give_way_to_the_first_file_from_elsewhere(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        await TakeInContentPast.RunAsync(database.As, ContentFolder.Read(Path.Combine(Places.Repository, "content/orebro"), default).PastProjects, Cancel);
        await using SamklangDb db = database.AsSystem();
        Assert.Empty(await db.PastProblems.ToListAsync(Cancel));
        Assert.All(await db.PastIntakes.ToListAsync(Cancel), i => Assert.Equal((true, true, new DateOnly(2023, 5, 4)), (i.IsDone, i.IsSample, i.AsOf!.Value)));
        Assert.InRange(await db.PastProjects.CountAsync(Cancel), 60, 150);
        Assert.False(await db.PastProjects.AnyAsync(p => p.Year == null || p.Objective != "", Cancel));
        NutsCode region = NutsCode.Parse("SE124");
        List<long> here = await db.PastOrganisations.Where(o => o.Nuts == region).Select(o => o.Id).ToListAsync(Cancel);
        Assert.True(await db.PastParticipations.CountAsync(p => here.Contains(p.OrganisationId), Cancel) >= RevealedStrength.Least);

        await new TakeInPast(database.As).RunAsync(PastSource.Cordis,
            [PastTables.File("organization.csv", PastTables.Quoted(PastTables.ParticipantColumns), PastTables.Participant(5, 9001))], new Progress<PastStep>(), Cancel);
        Assert.Equal((1, 1, 0, 0), (await db.PastProjects.CountAsync(Cancel), await db.PastOrganisations.CountAsync(Cancel), await db.PastProjectFields.CountAsync(Cancel), await db.PastTopics.CountAsync(Cancel)));
        Assert.False(Assert.Single(await db.PastIntakes.AsNoTracking().ToListAsync(Cancel)).IsSample);
    }

    [Fact]
    public async Task Past_projects_that_are_there_are_not_mixed_with_the_contents()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await new TakeInPast(database.As).RunAsync(PastSource.Cordis,
            [PastTables.File("organization.csv", PastTables.Quoted(PastTables.ParticipantColumns), PastTables.Participant(5, 9001))], new Progress<PastStep>(), Cancel);
        await TakeInContentPast.RunAsync(database.As, ContentFolder.Read(Path.Combine(Places.Repository, "content/orebro"), default).PastProjects, Cancel);
        await using SamklangDb db = database.AsSystem();
        Assert.Equal([9001], await db.PastOrganisations.Select(o => o.Id).ToListAsync(Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Content_with_anything_wrong_leaves_the_database_empty(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        using ContentFiles content = new();
        content.Change("items/transport.yaml", "32019L1161", "x");
        await Assert.ThrowsAsync<ContentException>(() => Load(database, new()).RunAsync(content.Folder, Cancel));
        await using SamklangDb db = database.AsSystem();
        Assert.Equal((0, 0), (await db.Organisations.CountAsync(Cancel), await db.History.CountAsync(Cancel)));
    }

    [Fact]
    public async Task A_verdict_is_said_in_the_demonstration_role_that_it_names_and_opens_a_dossier()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        using ContentFiles content = WithVerdict("clean-vehicles");
        await Load(database, new()).RunAsync(content.Folder, Cancel);
        await using SamklangDb db = database.AsSystem();
        Samklang.Watch.Match match = await db.Matches.SingleAsync(Cancel);
        Assert.Equal((Verdict.Act, "Strateg i norr", "Exempel: Nu."), (match.Verdict, match.SettledBy, match.Note));
        Assert.Equal(1, await db.Dossiers.CountAsync(Cancel));
        Assert.Contains(await db.History.ToListAsync(Cancel), h => h is { RecordKind: "Match", By: "Strateg i norr" });
    }

    [Fact]
    public async Task A_verdict_on_a_pair_that_does_not_match_is_logged_and_left_out()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        using ContentFiles content = WithVerdict("fishing");
        content.Write("items/sea.yaml", """
            items:
              - key: fishing
                kind: act
                celex: 32013R1380
                title: { sv: Torsk, en: Cod }
                summary: { sv: Kvoter., en: Quotas. }
                fact: { source: EUR-Lex, as-of: 2026-01-01 }
            """);
        Heard heard = new();
        await Load(database, heard).RunAsync(content.Folder, Cancel);
        Assert.Equal("verdicts.yaml: clean-buses and fishing do not match, so the verdict on them was left out.", Assert.Single(heard.Messages));
        await using SamklangDb db = database.AsSystem();
        Assert.False(await db.Matches.AnyAsync(m => m.SettledAt != null, Cancel));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task Demonstration_roles_get_accounts_without_a_password_and_only_once(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        using ContentFiles content = new();
        await Load(database, new()).RunAsync(content.Folder, Cancel);
        for (int i = 0; i < 2; i++)
            await new DemonstrationPeople(database.As).EnsureAsync(ContentFolder.ReadPeople(content.Folder), Cancel);
        await using SamklangDb db = database.AsSystem();
        Person person = await db.Users.SingleAsync(Cancel);
        Assert.True(person.IsDemonstration);
        Assert.Null(person.PasswordHash);
        Assert.Equal(("Strateg i norr", Role.Strategist), (person.DisplayName, person.Role));
    }

    private static ContentFiles WithVerdict(string item) => new ContentFiles().Write("verdicts.yaml", $$"""
        verdicts:
          - priority: clean-buses
            item: {{item}}
            verdict: act
            by: strategist-north
            why: { sv: "Exempel: Nu.", en: "Example: Now." }
        """);

    private static LoadContent Load(TestDatabase database, Heard heard) => new(
        database.As, new WatchIndex(database.As, MatchEngine.CreateDefault(), database.Engine, database.Region, NullLogger<WatchIndex>.Instance), new SettleContentVerdicts(database.As, database.Time, heard),
        new LayContentPlans(database.As, new RegionTime(database.Time, TimeZoneInfo.FindSystemTimeZoneById(RegionTime.DefaultZone))), database.Time);

    private sealed class Heard : ILogger<SettleContentVerdicts>
    {
        public List<string> Messages { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> format) =>
            Messages.Add(format(state, exception));
    }
}
