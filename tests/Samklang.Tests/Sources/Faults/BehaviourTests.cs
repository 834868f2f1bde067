using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Sources;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Sources.Runs;
using Samklang.Tests.Sources.Plays;
using Samklang.Watch;

namespace Samklang.Tests.Sources.Faults;

/// <summary>How a fetch behaves when nothing is wrong, and when something has changed.</summary>
public sealed class BehaviourTests
{
    private static CancellationToken Cancel => SourceRoom.Cancel;

    [Fact]
    public async Task A_call_has_the_money_of_its_own_topic_and_all_its_deadlines()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        await room.FetchAsync();
        await using SamklangDb db = room.Database.AsSystem();
        Item call = await db.Items.SingleAsync(i => i.Reference == "102TOPICSen", Cancel);
        Assert.Equal(2_500_000, call.Budget);
        Assert.Equal(new DateOnly(2027, 9, 12), call.ClosesOn);
        Assert.Equal(3, call.Dates.Count);
        Assert.Equal("Text 2, about buses & trains.", call.Text.En);
        Assert.Equal(5, await db.Items.CountAsync(Cancel));
    }

    [Fact]
    public async Task Requests_say_who_asks_and_keep_to_the_portals_own_form()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        await room.FetchAsync();
        Assert.All(room.Server.Log, asked =>
        {
            Assert.Contains("Samklang/", asked.Headers["User-Agent"], StringComparison.Ordinal);
            Assert.Contains("test@example.org", asked.Headers["User-Agent"], StringComparison.Ordinal);
            Assert.StartsWith("multipart/form-data; boundary=samklang", asked.Headers["Content-Type"], StringComparison.Ordinal);
        });
        Assert.Equal(["1", "2", "3"], room.Server.Log.Select(a => a.Query["pageNumber"]));
    }

    [Fact]
    public async Task Without_a_contact_nothing_is_asked_and_that_is_said()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay(), DatabaseKind.Sqlite, ("Samklang:Sources:Contact", ""));
        SourceRun run = await room.FetchAsync();
        Assert.Equal(RunOutcome.Failed, run.Outcome);
        Assert.Contains("Samklang:Sources:Contact", run.Fault, StringComparison.Ordinal);
        Assert.Empty(room.Server.Log);
    }

    [Fact]
    public async Task A_call_that_has_gone_is_marked_and_kept_and_is_unmarked_when_it_comes_back()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        await room.FetchAsync();
        room.Server.Reply = asked => room.Play.Reply(asked, [1, 2, 3, 4]);
        SourceRun run = await room.FetchAsync();
        Assert.Equal((RunOutcome.Done, 1), (run.Outcome, run.Gone));
        await using (SamklangDb db = room.Database.AsSystem())
            Assert.Equal("105COMPETITIVE_CALLen", (await db.Items.SingleAsync(i => i.GoneSince != null, Cancel)).Reference);
        room.Server.Reply = asked => room.Play.Reply(asked, room.Play.Records);
        await room.FetchAsync();
        await using SamklangDb after = room.Database.AsSystem();
        Assert.Equal((5, 0), (await after.Items.CountAsync(Cancel), await after.Items.CountAsync(i => i.GoneSince != null, Cancel)));
    }

    [Fact]
    public async Task What_is_confirmed_day_after_day_gets_younger_and_leaves_no_trace_in_History()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        await room.FetchAsync();
        room.Database.Time.Advance(TimeSpan.FromDays(3));
        SourceRun run = await room.FetchAsync();
        Assert.Equal((0, 0, 5), (run.New, run.Changed, run.Unchanged));
        await using SamklangDb db = room.Database.AsSystem();
        Assert.All(await db.Items.ToListAsync(Cancel), item => Assert.Equal(new DateOnly(2026, 11, 26), item.Fact.AsOf));
        Assert.Equal(0, await db.History.CountAsync(h => h.Kind == ChangeKind.Changed, Cancel));
    }

    [Fact]
    public async Task An_answer_that_has_not_changed_is_not_sent_again_and_confirms_all_there_is()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new WholeFilePlay());
        room.Server.Reply = asked => asked.Headers.TryGetValue("If-None-Match", out string? mark) && mark == WholeFilePlay.Mark
            ? new("application/json", "", 304)
            : room.Play.Reply(asked, room.Play.Records) with { Headers = new Dictionary<string, string> { ["ETag"] = WholeFilePlay.Mark } };
        await room.FetchAsync();
        room.Database.Time.Advance(TimeSpan.FromDays(1));
        SourceRun run = await room.FetchAsync();
        Assert.Equal(RunOutcome.Unchanged, run.Outcome);
        await using SamklangDb db = room.Database.AsSystem();
        Assert.All(await db.Items.ToListAsync(Cancel), item => Assert.Equal(new DateOnly(2026, 11, 24), item.Fact.AsOf));
    }

    [Fact]
    public async Task The_whole_file_adds_nothing_to_what_the_search_has_confirmed_and_takes_no_text_away()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        await room.FetchAsync();
        ISource second = new WholeFilePlay().At(room.Server.Address);
        room.Server.Reply = asked => new WholeFilePlay().Reply(asked, room.Play.Records);
        // Two of the calls have another kind of reference in the search; the file's own form adds the fifth.
        SourceRun fresh = await room.FetchAsync(second);
        Assert.Equal((1, 0), (fresh.New, fresh.Changed));
        room.Database.Time.Advance(TimeSpan.FromDays(4));
        SourceRun late = await room.FetchAsync(second);
        Assert.Equal(4, late.Changed);
        await using SamklangDb db = room.Database.AsSystem();
        Item call = await db.Items.SingleAsync(i => i.Reference == "101TOPICSen", Cancel);
        Assert.Equal(("Text 1, about buses & trains.", (long?)1_500_000), (call.Text.En, call.Budget));
    }

    [Fact]
    public async Task Raw_records_can_be_read_anew_without_asking_anybody()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        await room.FetchAsync();
        string whole = await room.SnapshotAsync();
        await using (SamklangDb db = room.Database.AsSystem())
            await db.Items.ExecuteUpdateAsync(set => set.SetProperty(i => i.CallTitle, "read wrongly").SetProperty(i => i.Budget, (long?)1), Cancel);
        room.Server.Log.Clear();
        ReparseOutcome outcome = await new ReparseSource(room.Database.As, room.Watch, room.Database.Time).RunAsync(room.Source, null, Cancel);
        Assert.Equal((5, 5, 0), (outcome.Records, outcome.Changed, outcome.Problems.Count));
        Assert.Equal(whole, await room.SnapshotAsync());
        Assert.Empty(room.Server.Log);
    }

    [Fact]
    public async Task While_one_host_fetches_another_does_not_and_takes_over_when_the_first_has_died()
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(new SearchPlay());
        using SemaphoreSlim stall = new(0);
        bool isDead = false;
        room.Server.Reply = asked => asked.Query["pageNumber"] == "3" && !isDead ? Stalled() : room.Play.Reply(asked, room.Play.Records);
        OpenDb mortal = viewer => isDead ? throw new InvalidOperationException("The host is dead.") : room.Database.As(viewer);
        RunSource first = new(room.Http, mortal, room.Watch, room.Database.Time, Microsoft.Extensions.Logging.Abstractions.NullLogger<RunSource>.Instance);
        Task<SourceRun?> dying = first.RunAsync(room.Source, "first", null, Cancel);
        await stall.WaitAsync(Cancel);
        Assert.Null(await room.Runner().RunAsync(room.Source, "second", null, Cancel));
        isDead = true;
        await Assert.ThrowsAnyAsync<Exception>(() => dying);
        room.Database.Time.Advance(TimeSpan.FromMinutes(5));
        SourceRun? run = await room.Runner().RunAsync(room.Source, "second", null, Cancel);
        Assert.Equal((RunOutcome.Done, 2, 5, 5), (run!.Outcome, run.Attempts, run.Seen, run.New));
        await using SamklangDb db = room.Database.AsSystem();
        Assert.Equal((5, 5), (await db.Items.CountAsync(Cancel), await db.History.CountAsync(h => h.RecordKind == "Item", Cancel)));

        Answer Stalled()
        {
            stall.Release();
            Thread.Sleep(100);
            return Answer.NotFound with { Status = 500 };
        }
    }

    [Fact]
    public async Task A_probe_finds_what_is_there_what_is_missing_and_what_is_of_another_type()
    {
        foreach (Play play in AllPlays.All)
        {
            await using SourceRoom room = await SourceRoom.OpenAsync(play);
            ProbeSource probe = new(room.Http, TimeProvider.System);
            if (play is not (EuroVocPlay or CellarPlay or EurostatPlay or ProceduresPlay))
                Assert.All(await probe.RunAsync(room.Source, Cancel), result => Assert.True(result.IsGood, $"{play.Key} {result.Interface}: {result.Fault} {string.Join(", ", result.Fields.Where(f => f.State is not FieldState.Found))}"));
            room.Server.Misbehave(new("an error page", null) { OnAnswer = _ => new("text/html", "<!doctype html><p>Later</p>", 503) });
            Assert.All(await probe.RunAsync(room.Source, Cancel), result => Assert.Contains("503", result.Fault, StringComparison.Ordinal));
        }
        await using SourceRoom search = await SourceRoom.OpenAsync(new SearchPlay());
        search.Server.Misbehave(new("another shape", null) { OnAnswer = a => a with { Body = a.Body.Replace("\"totalResults\":5", "\"totalResults\":\"5\"", StringComparison.Ordinal).Replace("\"title\"", "\"name\"", StringComparison.Ordinal) } });
        ProbeResult changed = Assert.Single(await new ProbeSource(search.Http, TimeProvider.System).RunAsync(search.Source, Cancel));
        Assert.Equal(("totalResults", "a text"), changed.Fields.Where(f => f.State == FieldState.OtherType).Select(f => (f.Field.Path, f.Is)).Single());
        Assert.Equal("results[].metadata.title[]", Assert.Single(changed.Fields, f => f.State == FieldState.Missing).Field.Path);
    }
}
