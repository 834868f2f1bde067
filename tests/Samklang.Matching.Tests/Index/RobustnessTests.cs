using System.Diagnostics;
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
    public void A_line_of_ten_megabytes_takes_little_time(char c) => Assert.InRange(Took(new string(c, 10_000_000)), TimeSpan.Zero, TimeSpan.FromSeconds(10));

    [Theory]
    [InlineData("kollektivtrafik ", 10_000)]
    [InlineData("public transport ", 10_000)]
    [InlineData("a-1/b_", 500_000)]
    [InlineData("bus-", 500_000)]
    [InlineData("vatten", 500_000)]
    public void A_text_that_repeats_itself_takes_little_time(string piece, int times) =>
        Assert.InRange(Took(string.Concat(Enumerable.Repeat(piece, times))), TimeSpan.Zero, TimeSpan.FromSeconds(10));

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

    private static TimeSpan Took(string text)
    {
        var clock = Stopwatch.StartNew();
        var index = Engine.CreateItemIndex([TestTexts.Item("a", "", text)]);
        _ = index.Rank(TestTexts.Profile("p", text), 10);
        return clock.Elapsed;
    }
}
