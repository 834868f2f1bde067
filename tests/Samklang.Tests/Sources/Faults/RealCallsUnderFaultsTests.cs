using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Sources;
using Samklang.Sources.FundingTenders;
using Samklang.Sources.Runs;
using Samklang.Tests.Data;
using Samklang.Tests.Sources.Plays;
using Samklang.Watch;

namespace Samklang.Tests.Sources.Faults;

/// <summary>The real calls, served page by page through the portal's own kind of request while much goes wrong.</summary>
public sealed class RealCallsUnderFaultsTests(ITestOutputHelper output)
{
    private const int MostFetches = 40;

    [Theory, InlineData(1), InlineData(2)]
    public async Task They_come_in_whole_and_equal_to_a_plain_import(int seed)
    {
        (List<string> records, List<ItemDraft> drafts) = await ReadAsync(Places.RealCalls());
        await using SourceRoom room = await SourceRoom.OpenAsync(new RealPlay(records), DatabaseKind.Sqlite, ("Samklang:Sources:MostMegabytes", "20"), ("Samklang:Sources:Timeout", "00:00:03"));
        Random chance = new(seed);
        Dictionary<string, int> faults = [];
        room.Server.Reply = asked => Spoil(room, asked, chance, faults);
        List<SourceRun> runs = [];
        while (runs.Count < MostFetches && runs.LastOrDefault()?.Outcome != RunOutcome.Done)
            runs.Add(await room.FetchAsync());
        output.WriteLine($"Seed {seed}: {room.Server.Log.Count} requests, {faults.Values.Sum()} of them spoiled ({string.Join(", ", faults.OrderBy(f => f.Key).Select(f => $"{f.Value} × {f.Key}"))}), "
            + $"{runs.Count} fetches, {runs[^1].Seen} calls, {runs[^1].Sweep} sweeps in the last run.");
        Assert.Equal(RunOutcome.Done, runs[^1].Outcome);
        await using TestDatabase plain = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (SamklangDb db = plain.AsSystem())
            foreach (ItemDraft[] some in drafts.Chunk(200))
                await new StoreItems(db, plain.Time).RunAsync(some, SourceRoom.Cancel);
        Assert.Equal(await ItemsAsync(plain), await ItemsAsync(room.Database));
    }

    private static Answer Spoil(SourceRoom room, Asked asked, Random chance, Dictionary<string, int> faults)
    {
        int lot;
        lock (chance)
            lot = chance.Next(100);
        Answer right = room.Play.Reply(asked, room.Play.Records);
        (string? name, Answer answer) = lot switch
        {
            < 8 => ("500", new("application/json", "{}", 500)),
            < 14 => ("429", new("application/json", "{}", 429) { Headers = new Dictionary<string, string> { ["Retry-After"] = "0" } }),
            < 18 => ("error page", new("text/html", "<!doctype html><p>Later</p>")),
            < 22 => ("half a body", right with { Body = right.Body[..(right.Body.Length / 2)] }),
            < 26 => ("nothing", right with { Body = "" }),
            < 32 => ("the page before again", room.Play.Reply(Before(asked), room.Play.Records) is var before ? before with { Body = before.Body.Replace($"\"pageNumber\":{asked.Number("pageNumber", 1) - 1},", $"\"pageNumber\":{asked.Number("pageNumber", 1)},", StringComparison.Ordinal) } : right),
            < 36 => ("another order", room.Play.Reply(asked, [.. room.Play.Records.Reverse()])),
            _ => ((string?)null, right),
        };
        lock (faults)
            if (name is not null)
                faults[name] = faults.GetValueOrDefault(name) + 1;
        return answer;
    }

    private static Asked Before(Asked asked) => asked with
    {
        Query = asked.Query.ToDictionary(q => q.Key, q => q.Key == "pageNumber" ? $"{Math.Max(1, asked.Number("pageNumber", 1) - 1)}" : q.Value),
    };

    private static async Task<(List<string>, List<ItemDraft>)> ReadAsync(string folder)
    {
        List<string> records = [];
        List<ItemDraft> drafts = [];
        foreach (string file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            byte[] bytes = await File.ReadAllBytesAsync(file, SourceRoom.Cancel);
            using JsonDocument page = JsonDocument.Parse(bytes);
            records.AddRange(page.RootElement.GetProperty("results").EnumerateArray().Select(r => r.GetRawText()));
            drafts.AddRange(SavedAnswers.Read(bytes, file, Answers.Today).Drafts);
        }
        return (records, drafts);
    }

    // Addresses can differ where two calls have the same words: the first to come gets the shorter one.
    private static async Task<List<string>> ItemsAsync(TestDatabase database)
    {
        await using SamklangDb db = database.AsSystem();
        return [.. (await db.Items.AsNoTracking().ToListAsync(SourceRoom.Cancel))
            .Select(i => $"{i.Reference} {i.Title.En} {i.Text.En} {i.CallId} {i.CallTitle} {i.ProgrammeCode} {i.Url} {string.Join(' ', i.Dates)} {i.ClaimedStatus} {i.Budget} {i.GoneSince}").Order(StringComparer.Ordinal)];
    }

    private sealed class RealPlay(List<string> records) : Play
    {
        public override string Key => "sedia";

        public override IReadOnlyList<int> Records { get; } = [.. Enumerable.Range(0, records.Count)];

        public override (string, string, string) ChangedType => ("", "", "");

        public override (string, string, string) LostField => ("", "", "");

        public override ISource At(Uri address) => new SearchSource(address);

        public override Answer Reply(Asked asked, IReadOnlyList<int> which)
        {
            int page = asked.Number("pageNumber", 1);
            return Answer.Json($$"""{"apiVersion":"2.154","totalResults":{{records.Count}},"pageNumber":{{page}},"pageSize":100,"results":[{{string.Join(',', Page(which, page - 1, 100).Select(n => records[n]))}}]}""");
        }
    }
}
