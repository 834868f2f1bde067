using Samklang.Sources;
using Samklang.Sources.Runs;
using Samklang.Tests.Sources.Plays;

namespace Samklang.Tests.Sources.Faults;

/// <summary>Every source is put through every fault: nothing is lost, nothing doubled, and what is wrong is said.</summary>
public sealed class FaultMatrixTests(ITestOutputHelper output)
{
    private static int tried;

    public static TheoryData<string> Keys => [.. AllPlays.All.Select(p => p.Key)];

    [Theory, MemberData(nameof(Keys))]
    public async Task A_source_that_goes_wrong_costs_nothing_and_says_what_is_wrong(string key)
    {
        await using SourceRoom room = await SourceRoom.OpenAsync(AllPlays.All.Single(p => p.Key == key));
        SourceRun first = await room.FetchAsync();
        Assert.True(first.Outcome == RunOutcome.Done, $"{first.Outcome}: {string.Join("; ", first.Wrongs)}");
        string whole = await room.SnapshotAsync();
        Assert.True(whole.Split('\n').Length >= 3, whole);
        foreach (Fault fault in FaultList.For(room.Play))
        {
            await PutThroughAsync(room, fault, whole);
            Interlocked.Increment(ref tried);
        }
        output.WriteLine($"{key}: {FaultList.For(room.Play).Count()} faults. {tried} cases in all so far.");
    }

    private static async Task PutThroughAsync(SourceRoom room, Fault fault, string whole)
    {
        room.Server.Misbehave(fault);
        SourceRun run = await room.FetchAsync();
        string said = string.Join("; ", run.Wrongs);
        Assert.True(whole == await room.SnapshotAsync(), $"{fault.Name} has changed what we have ({said}):\n{await room.SnapshotAsync()}\n---\n{whole}");
        if (fault.Says is { } says)
        {
            Assert.True(run.Outcome is RunOutcome.Failed or RunOutcome.Partial, $"{fault.Name} was taken for {run.Outcome}.");
            Assert.True(said.Contains(says, StringComparison.Ordinal), $"{fault.Name}: '{says}' is not said, but: {said}");
        }
        room.Server.Behave();
        SourceRun after = await room.FetchAsync();
        // A run that is taken up again says what its first part lacked; the next one has nothing to say.
        if (after is { Outcome: RunOutcome.Partial, Attempts: > 1 })
            after = await room.FetchAsync();
        Assert.True(after.Outcome == RunOutcome.Done, $"After {fault.Name} it is {after.Outcome}: {string.Join("; ", after.Wrongs)}");
        Assert.True(whole == await room.SnapshotAsync(), $"After {fault.Name} there is something else:\n{await room.SnapshotAsync()}\n---\n{whole}");
    }

    [Theory, MemberData(nameof(Keys))]
    public async Task A_source_that_goes_wrong_at_the_very_first_fetch_is_whole_after_the_second(string key)
    {
        Play play = AllPlays.All.Single(p => p.Key == key);
        await using SourceRoom right = await SourceRoom.OpenAsync(play);
        await right.FetchAsync();
        string whole = await right.SnapshotAsync();
        foreach (Fault fault in FaultList.For(play).Where(f => f.Name is "500 in the middle of the pages" or "connection cut in the body" or "a field of another type" or "another order at each request"))
        {
            await using SourceRoom room = await SourceRoom.OpenAsync(play);
            room.Server.Misbehave(fault);
            await room.FetchAsync();
            room.Server.Behave();
            await room.FetchAsync();
            SourceRun third = await room.FetchAsync();
            Assert.True(whole == await room.SnapshotAsync(), $"{fault.Name}: {third.Outcome} {string.Join("; ", third.Wrongs)}\n{await room.SnapshotAsync()}\n---\n{whole}");
        }
    }
}
