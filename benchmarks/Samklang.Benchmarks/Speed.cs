using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>
/// Indexing, finding, routing and searching on real calls: <c>speed ITEMS.jsonl PROFILES.jsonl [BenchmarkDotNet options]</c>.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Speed
{
    private const string ItemsVariable = "SAMKLANG_ITEMS";
    private const string ProfilesVariable = "SAMKLANG_PROFILES";

    private MatchEngine _engine = null!;
    private MatchText[] _items = [];
    private MatchText[] _profiles = [];
    private ItemIndex _index = null!;
    private ProfileIndex _router = null!;

    internal static int Start(string[] args)
    {
        if (args.Length < 2 || !File.Exists(args[0]) || !File.Exists(args[1]))
        {
            Console.Error.WriteLine("speed: give a file of items and a file of profiles.");
            return 2;
        }

        Environment.SetEnvironmentVariable(ItemsVariable, Path.GetFullPath(args[0]));
        Environment.SetEnvironmentVariable(ProfilesVariable, Path.GetFullPath(args[1]));
        BenchmarkRunner.Run<Speed>(args: args[2..]);
        return 0;
    }

    [GlobalSetup]
    public void Setup()
    {
        _engine = MatchEngine.CreateDefault();
        _items = TextFile.Read(Environment.GetEnvironmentVariable(ItemsVariable)!);
        _profiles = TextFile.Read(Environment.GetEnvironmentVariable(ProfilesVariable)!);
        _index = _engine.CreateItemIndex(_items);
        _router = _engine.CreateProfileIndex(_profiles, _index);
    }

    [Benchmark(Description = "make the engine")]
    public int Make() => (_engine = MatchEngine.CreateDefault()).Vocabulary.Concepts.Count;

    [Benchmark(Description = "index all items")]
    public int Index() => _engine.CreateItemIndex(_items).Count;

    [Benchmark(Description = "find, all profiles, all hits with reasons")]
    public int Find() => _profiles.Sum(profile => _index.Find(profile, int.MaxValue).Count);

    [Benchmark(Description = "route 100 items with reasons")]
    public int Route() => _items.Take(100).Sum(item => _router.Route(item).Count);

    [Benchmark(Description = "search, a two-word query, top 10")]
    public int Search() => _index.Search("hållbar kollektivtr", 10).Count;
}
