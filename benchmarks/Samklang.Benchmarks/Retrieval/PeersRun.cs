using System.Globalization;
using Samklang.Benchmarks.Texts;
using Samklang.Matching;

namespace Samklang.Benchmarks.Retrieval;

/// <summary>
/// Short queries against the peers. Every side holds the same terms (stems, with every bridge off) and is asked for any of the same terms.
/// Total and all counts must be equal on every side before anything is timed; the ten best without counting must be those with counting.
/// </summary>
internal sealed class PeersRun(MadeItems made, int items, string cache)
{
    private const string PostgresVariable = "SAMKLANG_TEST_POSTGRES";

    private readonly MatchEngine engine = new(Vocabulary.Empty, Lexicon.Empty, new EngineSettings
    {
        UseConcepts = false, UseBroader = false, UseLexicon = false, UseCognates = false, UseCompounds = false, UsePairs = false, SearchFloor = 0,
    });

    private readonly SearchRequest counting = new() { Facets = Counted.Names, WithReasons = false };
    private readonly SearchRequest ranking = new() { CountsAll = false, WithReasons = false };

    public void Run(bool onlyBuild)
    {
        Console.WriteLine($"Short queries against {items} items, the same terms on every side");
        var index = RetrievalRun.OpenOrBuild(engine, Path.Combine(cache, $"words-{items}.index"), made, items);
        IPeer[] peers = [.. Peers()];
        foreach (var peer in peers)
        {
            var built = new Clocked();
            built.Run(() => { peer.Build(PeerItems(), items); return true; });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {peer.Name} ready after {built.Mean / 1000:0} s"));
        }

        if (!onlyBuild)
        {
            foreach (var words in (int[])[1, 2, 3])
                Compare(index, peers, words);
        }

        foreach (var peer in peers)
            peer.Dispose();
    }

    private IEnumerable<IPeer> Peers()
    {
        yield return new LucenePeer(Path.Combine(cache, $"lucene-{items}"));
        yield return new SqlitePeer(Path.Combine(cache, $"fts5-{items}.db"));
        if (Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } postgres)
            yield return new PostgresPeer(postgres);
        else
            Console.WriteLine($"  without PostgreSQL: {PostgresVariable} is not set");
    }

    private ParallelQuery<PeerItem> PeerItems() => made.Take(items).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
        .Select((item, i) => new PeerItem(i, [.. engine.TermsOf(item).SelectMany(term => Enumerable.Repeat(Word(term.Key), Math.Max(1, (int)term.Amount)))], Counted.Of(item)));

    private void Compare(ItemIndex index, IPeer[] peers, int words)
    {
        var queries = Queries(words, 16).Distinct().ToArray();
        var asked = queries.ToDictionary(query => query, query => engine.WaysOf(new MatchText("", [new MatchField(Zone.Body, query)])).Select(Word).ToArray());
        var totals = queries.Average(query => CheckEqual(index, peers, query, asked[query]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {words} words, any of them; {queries.Length} queries, {totals:0} items found on average; totals, counts and ten best agree"));
        var own = Warmed(queries, query => index.Search(query, ranking));
        var ownCounts = Warmed(queries, query => index.Search(query, counting));
        Console.WriteLine($"    Samklang        ten best {own}; with counts {ownCounts}; with reasons {Clocked.Over(queries, 1, query => index.Search(query, ranking with { WithReasons = true }))}");
        foreach (var peer in peers)
        {
            var top = Warmed(queries, query => peer.TopTen(asked[query]));
            var counts = Warmed(queries, query => _ = (peer.TopTen(asked[query]), peer.Count(asked[query])));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"    {peer.Name,-15} ten best {top}, {top.Mean / own.Mean:0.0} times ours; with counts {counts}, {counts.Mean / ownCounts.Mean:0.0} times ours"));
        }
    }

    // What is timed first would else bear the work of the compiler alone.
    private static Clocked Warmed<T>(string[] queries, Func<string, T> ask)
    {
        Clocked.Over(queries, 2, query => ask(query));
        return Clocked.Over(queries, 2, query => ask(query));
    }

    private int CheckEqual(ItemIndex index, IPeer[] peers, string query, string[] terms)
    {
        var found = index.Search(query, counting);
        var counts = new PeerCounts(found.Total, found.Facets.SelectMany(facet => facet.Counts.Select(count => ($"{facet.Name}={count.Value}", count.Count))).ToDictionary());
        Equal.Same($"ten best of '{query}'", index.Search(query, ranking).Hits.Select(hit => (hit.Id, hit.Score)), found.Hits.Select(hit => (hit.Id, hit.Score)));
        foreach (var peer in peers)
            Equal.Same($"counts of '{query}' by {peer.Name}", counts.Lines(), peer.Count(terms).Lines());
        return found.Total;
    }

    /// <summary>Words from the titles of made items, a space after the last so that it is whole.</summary>
    private IEnumerable<string> Queries(int words, int count)
    {
        var random = new Random(words);
        while (count > 0)
        {
            var title = made.Make(random.Next(items)).Fields[0].Text.Split(' ').Where(word => word.Length > 4 && word.All(char.IsLetter)).ToArray();
            if (title.Length < words + 1)
                continue;
            count--;
            yield return string.Join(' ', title.Skip(random.Next(title.Length - words)).Take(words)) + " ";
        }
    }

    private static string Word(ulong key) => "x" + key.ToString("x16", CultureInfo.InvariantCulture);
}
