using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Runs;
using Samklang.Tests.Sources.Faults;
using Samklang.Tests.Sources.Plays;
using Samklang.Web.Jobs;

namespace Samklang.Web.Tests.Sources;

/// <summary>Hosts as processes of their own on one PostgreSQL: they share the schedule, and one takes over from another that is killed.</summary>
public sealed class HostsTests(ITestOutputHelper output)
{
    private const int Calls = 450;

    [Fact]
    public async Task A_host_that_is_killed_in_the_middle_of_a_fetch_is_relieved_by_the_other_and_no_call_comes_twice()
    {
        await using FaultServer source = await FaultServer.StartAsync();
        await InAsync(connection => RelieveAsync(connection, source));
    }

    [Fact]
    public async Task Two_hosts_that_start_at_once_where_there_is_no_database_yet_install_once_and_both_serve()
    {
        await using FaultServer source = await FaultServer.StartAsync();
        await InAsync(async connection =>
        {
            string[] example = ["--Samklang:Content=content/orebro", "--Samklang:Demonstration=true"];
            using HostProcess first = HostProcess.Start(connection, source.Address, example), second = HostProcess.Start(connection, source.Address, example);
            await Task.WhenAll(first.ReadyAsync(), second.ReadyAsync());
            OpenDb open = Databases.Open(new() { Kind = DatabaseKind.Postgres, Connection = connection }, TimeProvider.System);
            await using SamklangDb db = open(Viewer.System);
            Assert.Equal(1, await db.Installations.CountAsync(TestHost.Cancel));
            Assert.Empty(await db.Priorities.GroupBy(p => p.Key).Where(g => g.Count() > 1).Select(g => g.Key).ToListAsync(TestHost.Cancel));
            Assert.True(await db.Users.AnyAsync(u => u.IsDemonstration, TestHost.Cancel));
            using HttpClient client = new();
            foreach (HostProcess host in new[] { first, second })
                Assert.Contains("Region Örebro län", await client.GetStringAsync(new Uri(host.Address!, "/sv"), TestHost.Cancel));
        });
    }

    // A database that does not exist yet, and is dropped afterwards.
    private static async Task InAsync(Func<string, Task> test)
    {
        string server = Environment.GetEnvironmentVariable("SAMKLANG_TEST_POSTGRES") is { Length: > 0 } given ? given : Skip();
        string name = $"samklang_{Guid.NewGuid():N}";
        try
        {
            await test(new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }
    }

    private async Task RelieveAsync(string connection, FaultServer source)
    {
        using SemaphoreSlim isInTheMiddle = new(0);
        bool isKilled = false;
        ManyPlay play = new(Calls);
        source.Reply = asked =>
        {
            if (asked.Number("pageNumber", 1) == 3 && !isKilled)
            {
                isInTheMiddle.Release();
                Thread.Sleep(TimeSpan.FromSeconds(60));
            }
            return play.Reply(asked, play.Records);
        };
        using HostProcess first = HostProcess.Start(connection, source.Address), second = HostProcess.Start(connection, source.Address);
        await Task.WhenAll(first.ReadyAsync(), second.ReadyAsync());
        await AskAsync(connection, source.Address);
        Assert.True(await isInTheMiddle.WaitAsync(TimeSpan.FromSeconds(90), TestHost.Cancel), "No host began to fetch.");
        OpenDb open = Databases.Open(new() { Kind = DatabaseKind.Postgres, Connection = connection }, TimeProvider.System);
        int holder = await HolderAsync(open);
        Stopwatch clock = Stopwatch.StartNew();
        isKilled = true;
        (first.Id == holder ? first : second).Kill();
        await using SamklangDb db = open(Viewer.System);
        while (clock.Elapsed < TimeSpan.FromSeconds(120) && !await db.SourceRuns.AsNoTracking().AnyAsync(r => r.Outcome == RunOutcome.Done, TestHost.Cancel))
            await Task.Delay(250, TestHost.Cancel);
        SourceRun run = await db.SourceRuns.AsNoTracking().SingleAsync(TestHost.Cancel);
        output.WriteLine($"Relieved and finished {clock.Elapsed.TotalSeconds:0.0} s after the kill; {run.Attempts} attempts, {run.Seen} calls.");
        Assert.Equal((RunOutcome.Done, 2, Calls, Calls), (run.Outcome, run.Attempts, run.Seen, run.New));
        Assert.Equal(Calls, await db.Items.CountAsync(TestHost.Cancel));
        Assert.Equal(Calls, await db.Items.Select(i => i.Reference).Distinct().CountAsync(TestHost.Cancel));
        Assert.Equal(Calls, await db.History.CountAsync(h => h.RecordKind == "Item", TestHost.Cancel));
        Assert.Single(source.Log, asked => asked.Query["pageNumber"] == "1");
    }

    // Asked for as the page does it, by a host that has the schedule and does not run it.
    private static async Task AskAsync(string connection, Uri address)
    {
        IConfiguration settings = new ConfigurationBuilder().AddCommandLine([.. HostProcess.Settings(connection, address)]).Build();
        await using ServiceProvider asking = new ServiceCollection().AddSingleton(settings).AddLogging().AddSamklang(settings).AddJobs(settings).BuildServiceProvider();
        Quartz.ISchedulerFactory schedule = asking.GetRequiredService<Quartz.ISchedulerFactory>();
        Quartz.IScheduler scheduler = await schedule.GetScheduler(TestHost.Cancel);
        await scheduler.TriggerJob(new Quartz.JobKey("sedia"), new Quartz.JobDataMap { [FetchJob.AskedBy] = "the test" }, TestHost.Cancel);
    }

    private static async Task<int> HolderAsync(OpenDb open)
    {
        await using SamklangDb db = open(Viewer.System);
        string holder = await db.SourceStates.Where(s => s.Key == "sedia").Select(s => s.HeldBy!).SingleAsync(TestHost.Cancel);
        return int.Parse(holder.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Skip()
    {
        Assert.Skip("No PostgreSQL: SAMKLANG_TEST_POSTGRES holds no connection string.");
        return "";
    }

    private static async Task RunAsync(string server, string command)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(server);
        await using NpgsqlCommand run = source.CreateCommand(command);
        await run.ExecuteNonQueryAsync();
    }
}
