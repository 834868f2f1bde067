using System.Diagnostics;
using System.Globalization;
using Samklang.Benchmarks.Retrieval;
using Samklang.Benchmarks.Texts;
using Samklang.Matching;

namespace Samklang.Benchmarks.Routing;

/// <summary>
/// Real calls and acts routed to many profiles, reasons on: <c>routing FOLDER [--part selective|written|long] [--profiles N]</c>. Selective profiles
/// first, against PostgreSQL where one is given, results compared before anything is timed; then profiles as people write them, short ones and long
/// ones, and what the memory comes to.
/// </summary>
internal sealed class RoutingRun
{
    private const string PostgresVariable = "SAMKLANG_TEST_POSTGRES";
    private const int Compared = 25;
    private const int Every = 10;

    private readonly MatchEngine engine = MatchEngine.CreateDefault();
    private readonly MatchText[] documents;
    private readonly ItemIndex background;
    private readonly MadeProfiles made;

    private RoutingRun(string folder)
    {
        RealText[] texts = [.. RealTexts.Read(folder), .. RealTexts.Swedish(folder)];
        documents = [.. texts.Select((text, i) => new MatchText($"text-{i}", [new MatchField(Zone.Title, text.Title), new MatchField(Zone.Body, Cut(string.Join(' ', text.Sentences)))]))];
        background = engine.CreateItemIndex(documents);
        made = new MadeProfiles(texts);
        var length = documents.Average(document => document.Fields.Sum(field => field.Text.Length));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Length} texts (calls, acts, Swedish projects) of {length:0} characters on average"));
    }

    public static int Start(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("routing: give the folder that holds the real texts.");
            return 2;
        }

        var run = new RoutingRun(args[0]);
        var part = RetrievalRun.Option(args, "--part");
        int[] counts = RetrievalRun.Option(args, "--profiles") is { } only ? [int.Parse(only, CultureInfo.InvariantCulture)] : [10_000, 100_000];
        foreach (var count in counts)
        {
            if (part is null or "selective")
                run.Selective(count);
            if (part is null or "written")
                run.AsWritten(count, sentences: 1);
            if (part is null or "long")
                run.AsWritten(count, sentences: 4);
        }

        return 0;
    }

    private void Selective(int count)
    {
        Console.WriteLine($"{count} selective profiles: two rare words each, every profile that a text has anything for");
        var profiles = made.Selective(count, word => background.Reading(now => engine.WaysOf(new MatchText("", [new MatchField(Zone.Body, word)])).Sum(now.Holders)));
        var (router, bytes) = Weighed(profiles);
        var ours = Route(router, documents, atLeast: null);
        Ceiling(router, documents, ours);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory {bytes / 1e6 / count * 100_000:0.0} MB for 100,000 profiles"));
        if (Environment.GetEnvironmentVariable(PostgresVariable) is not { Length: > 0 } connection)
        {
            Console.WriteLine($"  without PostgreSQL: {PostgresVariable} is not set");
            return;
        }

        using var peer = new PostgresRouting(connection, engine);
        foreach (var (name, rum) in ((string, bool)[])[("PostgreSQL", false), ("PostgreSQL with rum", true)])
        {
            peer.Build(profiles, rum);
            var some = documents.Where((_, i) => i % (documents.Length / Compared) == 0).ToArray();
            foreach (var document in some)
                Equal.Same($"profiles for {document.Id} by {name}", router.Route(document, atLeast: null).Select(hit => hit.Id).Order(StringComparer.Ordinal), peer.Route(document).Order(StringComparer.Ordinal));
            var theirs = Clocked.Over(some, 4, document => peer.Route(document));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name}, given the terms: {1000 / theirs.Mean:0.0} texts a second, p99 {theirs.P99:0.0} ms; the same profiles for {some.Length} texts; ours {theirs.Mean / ours.Mean:0.0} times as fast"));
        }

        ReadByItself(peer, profiles, router, ours);
    }

    /// <summary>PostgreSQL as it would be used by itself: it reads the texts and the profiles. It has no bridges, so that it finds fewer.</summary>
    private void ReadByItself(PostgresRouting peer, MatchText[] profiles, ProfileIndex router, Clocked ours)
    {
        peer.BuildFromWords(profiles);
        var some = documents.Where((_, i) => i % (documents.Length / Compared) == 0).ToArray();
        var (found, both) = (0, 0);
        foreach (var document in some)
        {
            var theirs = peer.RouteByReading(document);
            found += theirs.Count;
            both += router.Route(document, atLeast: null).Select(hit => hit.Id).Intersect(theirs).Count();
        }

        var clocked = Clocked.Over(some, 4, document => peer.RouteByReading(document));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  PostgreSQL, reading by itself: {1000 / clocked.Mean:0.0} texts a second, p99 {clocked.P99:0.0} ms; {both} of the {found} it finds are among ours; ours {clocked.Mean / ours.Mean:0.0} times as fast"));
    }

    private void AsWritten(int count, int sentences)
    {
        var profiles = made.AsWritten(count, sentences);
        var length = profiles.Average(profile => profile.Fields.Sum(field => field.Text.Length));
        var some = documents.Where((_, i) => i % (count > Compared * 1000 ? Every : 1) == 0).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} profiles as written, of {length:0} characters on average: possible matches and better, {some.Length} texts"));
        var (router, bytes) = Weighed(profiles);
        var ours = Route(router, some, Strength.Possible);
        Ceiling(router, some, ours);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  memory {bytes / 1e6 / count * 100_000:0.0} MB for 100,000 profiles"));
    }

    private (ProfileIndex Router, double Bytes) Weighed(MatchText[] profiles)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        var router = engine.CreateProfileIndex(profiles, background);
        var took = clock.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  built in {took:0.0} s"));
        GC.KeepAlive(profiles);
        return (router, bytes);
    }

    private static Clocked Route(ProfileIndex router, MatchText[] documents, Strength? atLeast)
    {
        var hits = 0L;
        foreach (var document in documents)
            hits += router.Route(document, atLeast).Count;
        var clocked = Clocked.Over(documents, 6, document => router.Route(document, atLeast));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {1000 / clocked.Mean:0} texts a second on one core, p99 {clocked.P99:0.00} ms, {hits / (double)documents.Length:0.0} hits a text with reasons"));
        return clocked;
    }

    private static void Ceiling(ProfileIndex router, MatchText[] documents, Clocked ours)
    {
        var ceiling = Clocked.Over(documents, 4, document => router.Touch(document));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {1000 / ceiling.Mean:0} texts a second when only read and the same lists walked: {ceiling.Mean / ours.Mean:P0} of that ceiling"));
    }

    private static string Cut(string text) => text.Length <= 3000 ? text : text[..3000];
}
