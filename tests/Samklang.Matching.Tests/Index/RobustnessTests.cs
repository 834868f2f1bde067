using CsCheck;

namespace Samklang.Matching.Tests.Index;

public sealed class RobustnessTests
{
    private static readonly MatchEngine Engine = MatchEngine.CreateDefault();

    [Fact]
    public void Any_string_at_all_can_be_put_found_routed_and_searched() =>
        Gen.Select(Gen.Char.Array[0, 300].Select(chars => new string(chars)), Gen.String[0, 100]).Sample((item, profile) =>
        {
            var index = Engine.CreateItemIndex([TestTexts.Item("a", item, profile), TestTexts.Item("b", "", item)]);
            _ = index.Find(TestTexts.Profile("p", profile), 10);
            _ = index.Search(profile, 10);
            _ = Engine.CreateProfileIndex([TestTexts.Profile("p", item)], index).Route(TestTexts.Item("c", profile, item));
        }, iter: 2000);

    [Theory]
    [InlineData("\ud800")]
    [InlineData("abc\udc00def \ud83d\ude80 \ud83d")]
    [InlineData("")]
    [InlineData("\0\u200b\u0301")]
    [InlineData("- / _ ( ) '")]
    public void Broken_and_empty_texts_are_no_trouble(string text)
    {
        var index = Engine.CreateItemIndex([TestTexts.Item("a", text, text)]);
        Assert.Equal(1, index.Count);
        Assert.NotNull(index.Rank(TestTexts.Profile("p", text + " bus"), 10));
        Assert.Empty(index.Rank(new MatchText("none", []), 10));
    }

    [Theory]
    [InlineData('a')]
    [InlineData('-')]
    [InlineData('1')]
    [InlineData('/')]
    [InlineData('\ud800')]
    public void A_line_of_ten_megabytes_is_put_and_asked_like_any_other(char c)
    {
        var text = new string(c, 10_000_000);
        var index = Engine.CreateItemIndex([TestTexts.Item("a", "", text)]);
        Assert.Equal(1, index.Count);
        Assert.InRange(Engine.TermsOf(TestTexts.Item("a", "", text)).Count(), 0, 10);
        Assert.NotNull(index.Rank(TestTexts.Profile("p", text), 10));
    }

    [Theory]
    [InlineData("kollektivtrafik ", 10_000)]
    [InlineData("public transport ", 10_000)]
    [InlineData("a-1/b_", 50_000)]
    [InlineData("bus-", 50_000)]
    [InlineData("vatten", 50_000)]
    [InlineData("Hållbar stadsutveckling i EU 2011/24/EU; ", 5_000)]
    public void Twice_the_text_is_at_most_about_twice_the_work(string piece, int times)
    {
        _ = Work(piece, times);
        var (once, twice) = (Work(piece, times), Work(piece, times * 2));
        Assert.InRange(twice.Terms, 0, once.Terms + 2);
        Assert.InRange(twice.Bytes, 0, (once.Bytes * 3) + 1_000_000);
    }

    [Fact]
    public async Task Readers_and_a_writer_can_work_at_once()
    {
        var index = Engine.CreateItemIndex(TestTexts.Calls);
        var router = Engine.CreateProfileIndex(TestTexts.Priorities, index);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() => Read(index, router, stop.Token), TestContext.Current.CancellationToken)).ToArray();
        for (var i = 0; i < 300; i++)
        {
            index.Put(TestTexts.Item($"new{i % 7}", $"Electric buses {i}", "Public transport and forests."));
            index.Remove($"new{(i + 3) % 7}");
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    private static void Read(ItemIndex index, ProfileIndex router, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            _ = index.Find(TestTexts.Priorities[0], 5);
            _ = index.Search("buss", 5);
            _ = router.Route(TestTexts.Calls[0]);
        }
    }

    /// <summary>How many different terms a text has, and what reading it takes in memory: a measure of work that no busy machine disturbs.</summary>
    private static (int Terms, long Bytes) Work(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var terms = Engine.TermsOf(TestTexts.Item("a", "", text)).Count() + Engine.WaysOf(TestTexts.Profile("p", text)).Count();
        return (terms, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
