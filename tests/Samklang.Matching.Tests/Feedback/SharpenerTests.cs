using Samklang.Matching;

namespace Samklang.Matching.Tests.Feedback;

public sealed class SharpenerTests
{
    private static readonly MatchEngine engine = MatchEngine.CreateDefault();
    private static readonly MatchText profile = new("p", [new MatchField(Zone.Body, "Water and energy for the schools of the county", TextLanguage.English)]);

    [Fact]
    public void What_unwanted_items_have_weighs_less_and_what_wanted_ones_have_weighs_more()
    {
        var words = engine.Sharpen(profile, Judged());
        var (water, energy) = (words.First(word => word.Words == "Water"), words.First(word => word.Words == "energy"));
        Assert.InRange(water.Factor, 0.5, 0.85);
        Assert.InRange(energy.Factor, 1.15, 1.5);
        Assert.Equal((0, 4), (water.WantedCount, water.UnwantedCount));
        Assert.Equal((4, 0), (energy.WantedCount, energy.UnwantedCount));
        Assert.DoesNotContain(words, word => word.Words is "schools" or "county");
    }

    [Fact]
    public void Few_verdicts_teach_nothing_and_their_order_does_not_matter()
    {
        Assert.Empty(engine.Sharpen(profile, [.. Judged().Take(2)]));
        Assert.Equal(engine.Sharpen(profile, Judged()), engine.Sharpen(profile, [.. Judged().Reverse()]));
    }

    [Fact]
    public void However_many_verdicts_a_word_never_loses_or_gains_more_than_half()
    {
        List<JudgedItem> many = [.. Enumerable.Repeat(Judged(), 100).SelectMany(judged => judged)];
        Assert.All(engine.Sharpen(profile, many), word => Assert.InRange(word.Factor, 0.5, 1.5));
        var wild = profile with { Weights = engine.Sharpen(profile, Judged()).ToDictionary(word => word.Key, _ => 1000.0) };
        var index = engine.CreateItemIndex([Item("energy in buildings")]);
        Assert.InRange(index.Rank(wild, 1)[0].Score, index.Rank(profile, 1)[0].Score, 1);
    }

    [Fact]
    public void A_sharpened_profile_finds_what_was_wanted_first_and_both_directions_agree()
    {
        List<MatchText> items = [Item("A new call on water", "w"), Item("A new call on energy", "e"), Item("Fish and forests", "f"), Item("Water towers", "t"), Item("Energy towers", "u")];
        var index = engine.CreateItemIndex(items);
        var sharpened = profile with { Weights = engine.Sharpen(profile, Judged()).ToDictionary(word => word.Key, word => word.Factor) };
        Assert.Equal(index.Rank(profile, 5).Single(hit => hit.Id == "e").Score, index.Rank(profile, 5).Single(hit => hit.Id == "w").Score, 0.1);
        var hits = index.Rank(sharpened, 5);
        Assert.Contains(hits[0].Id, (string[])["e", "u"]);
        var routes = engine.CreateProfileIndex([sharpened], index);
        foreach (var item in items)
            Assert.Equal(hits.FirstOrDefault(hit => hit.Id == item.Id)?.Score, routes.Route(item, atLeast: null).SingleOrDefault()?.Score);
    }

    private static JudgedItem[] Judged() =>
    [
        .. ((string[])["Energy in buildings", "Clean energy", "Energy prices", "Energy storage"]).Select(text => new JudgedItem(Item(text), true)),
        .. ((string[])["Clean water", "Water prices", "Water in rivers", "Water storage"]).Select(text => new JudgedItem(Item(text), false)),
    ];

    private static MatchText Item(string text, string? id = null) => new(id ?? text, [new MatchField(Zone.Title, text, TextLanguage.English)]);
}
