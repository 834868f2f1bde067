using System.Diagnostics;
using System.Globalization;
using Samklang.Benchmarks.Texts;
using Samklang.Matching;

namespace Samklang.Benchmarks.Retrieval;

/// <summary>
/// Retrieval among made items: <c>retrieval FOLDER [--items N] [--cache FOLDER] [--part preview|peers] [--build]</c>. The folder holds
/// <c>data</c> (calls and acts) and <c>eval/swedish-priorities</c>. What takes long to build is kept in the cache and used again.
/// </summary>
internal sealed class RetrievalRun(string folder, int items, string cache)
{
    private const int Portion = 100_000;

    private readonly MadeItems made = new(RealTexts.Read(folder));

    public static int Start(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("retrieval: give the folder that holds the real texts.");
            return 2;
        }

        var items = int.Parse(Option(args, "--items") ?? "1000000", CultureInfo.InvariantCulture);
        var cache = Option(args, "--cache") ?? Path.Combine(Path.GetTempPath(), "samklang-benchmarks");
        Directory.CreateDirectory(cache);
        var run = new RetrievalRun(args[0], items, cache);
        var part = Option(args, "--part");
        var onlyBuild = args.Contains("--build");
        if (part is null or "preview")
            run.Preview(onlyBuild);
        if (part is null or "peers")
            new PeersRun(run.made, items, cache).Run(onlyBuild);
        return 0;
    }

    public static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

    /// <summary>Opens an index that was built before, or builds it, in portions that are saved each: a build that is cut short goes on from there.</summary>
    public static ItemIndex OpenOrBuild(MatchEngine engine, string path, MadeItems made, int items)
    {
        var clock = Stopwatch.StartNew();
        var index = engine.OpenItemIndex(path).Index;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  opened {index?.Count ?? 0} items in {clock.Elapsed.TotalSeconds:0.000} s"));
        while (index is null || index.Count < items)
        {
            clock.Restart();
            var building = index ?? engine.CreateItemIndex([]);
            var (from, to) = (building.Count, Math.Min(items, building.Count + Portion));
            Parallel.For(from, to, number => building.Put(made.Make(number)));
            var built = clock.Elapsed.TotalSeconds;
            clock.Restart();
            building.Save(path, building.Count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  built items {from} to {to} in {built:0} s, saved all in {clock.Elapsed.TotalSeconds:0} s, {new FileInfo(path).Length / 1e6:0} MB"));
            index = engine.OpenItemIndex(path).Index;
        }

        return index;
    }

    private void Preview(bool onlyBuild)
    {
        Console.WriteLine($"A new priority against {items} items, every bridge on");
        var index = OpenOrBuild(MatchEngine.CreateDefault(), Path.Combine(cache, $"all-{items}.index"), made, items);
        if (onlyBuild)
            return;
        var priorities = Path.Combine(folder, "eval", "swedish-priorities", "dev");
        Preview(index, "in Swedish", TextFile.Read(Path.Combine(priorities, "profiles.jsonl")));
        Preview(index, "in English", TextFile.Read(Path.Combine(priorities, "profiles.en.jsonl")));
    }

    private static void Preview(ItemIndex index, string name, MatchText[] priorities)
    {
        var request = new SearchRequest { CountsAll = false };
        foreach (var priority in priorities)
        {
            var (quick, whole) = (index.Find(priority, request), index.Find(priority, request with { CountsAll = true }));
            Equal.Same($"preview of {priority.Id}", quick.Hits.Select(Line), whole.Hits.Select(Line));
        }

        Clocked.Over(priorities, 5, priority => index.Find(priority, request));
        Console.WriteLine($"  {name}, ten best with reasons: {Clocked.Over(priorities, 15, priority => index.Find(priority, request))}");
        Console.WriteLine($"  {name}, ten best, ids alone:   {Clocked.Over(priorities, 10, priority => index.Find(priority, request with { WithReasons = false }))}");
        Console.WriteLine($"  {name}, with exact total:      {Clocked.Over(priorities, 0, priority => index.Find(priority, request with { CountsAll = true }))}");
    }

    private static string Line(Hit hit) => $"{hit.Id} {hit.Score:R} {hit.Reasons.Count}";
}
